import type { SurveyResponse } from '../response/response.js';
import type { SurveyDefinition } from '../survey/survey.js';
import { type Cell, cellOf, keyOfCell } from './cell.js';
import { addResponses, emptyFold, type ResultsFold } from './fold.js';
import type { CountedCell } from './publication.js';

/** What responses add up to in each cell, while they are being counted. */
export class CellFolds {
  readonly #definition: SurveyDefinition;
  readonly #folds = new Map<string, { readonly cell: Cell; readonly fold: ResultsFold }>();

  constructor(definition: SurveyDefinition) {
    this.#definition = definition;
  }

  /** Counts some more, those of each cell together: every fold makes its counts anew, which costs more than to add one to them. */
  add(responses: Iterable<SurveyResponse>): void {
    const together = new Map<string, SurveyResponse[]>();
    for (const response of responses) {
      const key = keyOfCell(cellOf(response));
      const others = together.get(key);
      if (others === undefined) together.set(key, [response]);
      else others.push(response);
    }
    for (const [key, group] of together) {
      const { cell, fold } = this.#folds.get(key) ?? { cell: cellOf(group[0]!), fold: emptyFold(this.#definition) };
      this.#folds.set(key, { cell, fold: addResponses(this.#definition, fold, group) });
    }
  }

  /** The cells in the order in which they were met, nothing of them published yet. */
  get cells(): CountedCell[] {
    return [...this.#folds.values()].map(({ cell, fold }) => ({ cell, current: fold, published: null }));
  }
}
