import type { TemplateResult } from 'lit';
import { html, svg } from 'lit';
import type { Messages } from '../../locales/en.js';
import { face } from './face.js';
import type { ScaleLook } from './scale.js';

/** A scale as it is drawn: its range, and where one value stands in it. */
export interface Step {
  readonly value: number;
  readonly min: number;
  readonly max: number;
}

/** What a look decides: the picture of a value, which values carry words by themselves, and how they are laid out. */
export interface Look {
  /** `row`: beside each other while there is room; `list`: always below each other. */
  readonly layout: 'row' | 'list';
  readonly picture: (step: Step, number: string) => TemplateResult | string;
  /** The library's own word for a value, or an empty text. */
  readonly word: (step: Step, words: Messages) => string;
}

/** Which of the seven satisfaction words a scale of so many levels uses. */
const WORDS_OF_LEVELS: Readonly<Record<number, readonly number[]>> = {
  2: [1, 5],
  3: [1, 3, 5],
  4: [0, 1, 5, 6],
  5: [0, 1, 3, 5, 6],
  6: [0, 1, 2, 4, 5, 6],
  7: [0, 1, 2, 3, 4, 5, 6],
};

const satisfactionWord = ({ value, min, max }: Step, words: Messages) => words.satisfactionLevels[WORDS_OF_LEVELS[max - min + 1]?.[value - min] ?? -1] ?? '';
const atEnds = ({ value, min, max }: Step, ends: readonly string[]) => (value === min ? ends[0]! : value === max ? ends[1]! : '');
const satisfactionEnds = (step: Step, words: Messages) => atEnds(step, [words.satisfactionLevels[0]!, words.satisfactionLevels[6]!]);
const number = (_step: Step, text: string) => text;

const star = svg`<svg viewBox="0 0 48 48" fill="none" stroke="currentColor" stroke-width="2.5" stroke-linejoin="round" aria-hidden="true">
  <path d="M24 4.5l6 12.6 13.8 1.8-10.1 9.6 2.5 13.7L24 35.6l-12.2 6.6 2.5-13.7L4.2 18.9 18 17.1z"></path>
</svg>`;

/** THE list of looks. */
export const LOOKS: Readonly<Record<ScaleLook, Look>> = {
  faces: { layout: 'row', picture: ({ value, min, max }) => html`${face(((value - min) / (max - min)) * 2 - 1)}`, word: satisfactionWord },
  stars: { layout: 'row', picture: () => html`${star}`, word: satisfactionEnds },
  numbers: { layout: 'row', picture: number, word: () => '' },
  nps: { layout: 'row', picture: number, word: (step, words) => atEnds(step, words.likelyEnds) },
  csat: { layout: 'list', picture: () => '', word: satisfactionWord },
  ces: { layout: 'row', picture: number, word: (step, words) => atEnds(step, words.agreeEnds) },
};
