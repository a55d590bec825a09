import { html, svg, type TemplateResult } from 'lit';

/** Small drawings beside what is said, which stands in words too: state → its lines. Drawn, since not every font has such signs. */
const LINES = {
  yes: 'M2 9l4 4L14 3',
  no: 'M3 3l10 10M13 3L3 13',
  uncertain: 'M2 8q3-5 6 0t6 0',
  up: 'M3 13L13 3M6 3h7v7',
  down: 'M3 3l10 10M13 6v7H6',
  chance: 'M2 8q3-5 6 0t6 0',
} as const;

/** What can be said of a target or of a change. */
export type State = keyof typeof LINES;

/** The drawing of a state. */
export const stateSign = (state: State): TemplateResult => html`<svg class="sign" viewBox="0 0 16 16" aria-hidden="true">${svg`<path d=${LINES[state]}></path>`}</svg>`;
