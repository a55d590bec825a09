import type { TemplateResult } from 'lit';
import { html, svg } from 'lit';
import { face } from './face.js';
import type { ScaleLook } from './scale.js';
import type { Step } from './scale-words.js';

/** What a look decides: the picture of a value, and how the values are laid out. Which carry words is told by `scaleWord`. */
export interface Look {
  /** `row`: beside each other while there is room; `list`: always below each other. */
  readonly layout: 'row' | 'list';
  readonly picture: (step: Step, number: string) => TemplateResult | string;
}

const number = (_step: Step, text: string) => text;

const star = svg`<svg viewBox="0 0 48 48" fill="none" stroke="currentColor" stroke-width="2.5" stroke-linejoin="round" aria-hidden="true">
  <path d="M24 4.5l6 12.6 13.8 1.8-10.1 9.6 2.5 13.7L24 35.6l-12.2 6.6 2.5-13.7L4.2 18.9 18 17.1z"></path>
</svg>`;

/** THE list of looks. */
export const LOOKS: Readonly<Record<ScaleLook, Look>> = {
  faces: { layout: 'row', picture: ({ value, min, max }) => html`${face(((value - min) / (max - min)) * 2 - 1)}` },
  stars: { layout: 'row', picture: () => html`${star}` },
  numbers: { layout: 'row', picture: number },
  nps: { layout: 'row', picture: number },
  csat: { layout: 'list', picture: () => '' },
  ces: { layout: 'row', picture: number },
};
