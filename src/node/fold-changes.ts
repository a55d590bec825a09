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
  readonly #added: SurveyResponse[] = [];
  readonly #removed: Removed[] = [];
  readonly #surveys = new Map<string, number>();

  /** The open responses that were stored, in the order in which they were. */
  get added(): readonly SurveyResponse[] {
    return this.#added;
  }

  /** The open responses that were stored, or are no longer, by what they are counted with. */
  get cells(): CellChange[] {
    const cells = new Map<string, CellChange>();
    for (const response of this.#added) changeOf(cells, response).added.push(response);
    for (const removed of this.#removed) changeOf(cells, removed.response).removed.push(removed);
    return [...cells.values()];
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
    if (!('sealed' in response)) this.#added.push(response);
  }

  /** Notes a response that is no longer stored. */
  remove(response: KeptResponse, batch: number): void {
    this.#surveys.set(response.survey, (this.#surveys.get(response.survey) ?? 0) + 1);
    if (!('sealed' in response)) this.#removed.push({ response, batch });
  }
}

/** The change of what a response is counted with; made when it is asked for first. */
function changeOf(cells: Map<string, CellChange>, { survey, version, group, role, wave }: SurveyResponse): CellChange {
  // Asked for with every response, so without JSON; no name is empty or holds U+0000.
  const key = `${survey}\0${version}\0${group ?? ''}\0${role ?? ''}\0${wave ?? ''}`;
  const change = cells.get(key) ?? { survey, version, cell: keyOfCell(cellOf({ group, role, wave })), added: [], removed: [] };
  cells.set(key, change);
  return change;
}
