import type { VisiblePage } from '../../survey/visibility.js';

/** The pages that are shown now, and which of them the citizen is on. */
export interface Place {
  readonly pages: readonly VisiblePage[];
  readonly index: number;
}
