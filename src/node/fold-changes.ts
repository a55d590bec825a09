import type { KeptResponse } from '../collector.js';
import { cellOf, keyOfCell } from '../results/cell.js';
import type { SurveyResponse } from '../schemas.js';

/** The responses that are counted together: of one version of a survey, in one cell. */
export interface CountedTogether {
  readonly survey: string;
  readonly version: string;
  /** The key of the cell. */
  readonly cell: string;
}

/** A response that is no longer counted, and the number of the publication that it came before. */
export interface Removed {
  readonly response: SurveyResponse;
  readonly batch: number;
}

/** What happened within a transaction to responses that are counted together. */
export interface CellChange extends CountedTogether {
  readonly added: SurveyResponse[];
  readonly removed: Removed[];
}

/** What the work of one transaction changes in the counts, gathered so that each cell is read and written once. */
export class FoldChanges {
  readonly #cells = new Map<string, CellChange>();
  readonly #surveys = new Map<string, number>();

  get cells(): Iterable<CellChange> {
    return this.#cells.values();
  }

  /** The surveys that have gained or lost a response, sealed ones among them, each with the number of those it has lost. */
  get surveys(): ReadonlyMap<string, number> {
    return this.#surveys;
  }

  /** Whether anything was removed or written over. */
  get hasErased(): boolean {
    return [...this.#surveys.values()].some((removed) => removed > 0);
  }

  /** Notes a response that was stored. */
  add(response: KeptResponse): void {
    this.#surveys.set(response.survey, this.#surveys.get(response.survey) ?? 0);
    if (!('sealed' in response)) this.#changeOf(response).added.push(response);
  }

  /** Notes a response that is no longer stored. */
  remove(response: KeptResponse, batch: number): void {
    this.#surveys.set(response.survey, (this.#surveys.get(response.survey) ?? 0) + 1);
    if (!('sealed' in response)) this.#changeOf(response).removed.push({ response, batch });
  }

  #changeOf(response: SurveyResponse): CellChange {
    const { survey, version } = response;
    const together = { survey, version, cell: keyOfCell(cellOf(response)) };
    // The id of a survey has no space, and where the key of a cell ends is told by its brackets.
    const key = `${survey} ${together.cell} ${version}`;
    const change = this.#cells.get(key) ?? { ...together, added: [], removed: [] };
    this.#cells.set(key, change);
    return change;
  }
}
