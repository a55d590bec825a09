import type { KeptResponse } from '../collector.js';
import type { SurveyResponse } from '../schemas.js';

/** A part of the counts: the open responses to one version of a survey whose ids begin with the same two signs. */
export interface FoldPart {
  readonly survey: string;
  readonly version: string;
  readonly part: string;
}

/** What happened to one part within a transaction. */
export interface PartChange extends FoldPart {
  readonly added: SurveyResponse[];
  /** Whether a response has left it: then adding is not enough, and it is counted anew. */
  hasLost: boolean;
}

const partOf = ({ id, survey, version }: KeptResponse): FoldPart => ({ survey, version, part: id.slice(0, 2) });

/** What the work of one transaction changes in the counts, gathered so that each part is read and written once. */
export class FoldChanges {
  readonly #parts = new Map<string, PartChange>();
  readonly #surveys = new Set<string>();
  #hasErased = false;

  get parts(): Iterable<PartChange> {
    return this.#parts.values();
  }

  /** The surveys that have gained or lost a response, sealed ones among them. */
  get surveys(): Iterable<string> {
    return this.#surveys;
  }

  /** Whether anything was removed or written over. */
  get hasErased(): boolean {
    return this.#hasErased;
  }

  /** Notes a response that was stored. */
  add(response: KeptResponse): void {
    this.#surveys.add(response.survey);
    if (!('sealed' in response)) this.#changeOf(response).added.push(response);
  }

  /** Notes a response that is no longer stored. */
  remove(response: KeptResponse): void {
    this.#surveys.add(response.survey);
    this.#hasErased = true;
    if (!('sealed' in response)) this.#changeOf(response).hasLost = true;
  }

  #changeOf(response: KeptResponse): PartChange {
    const part = partOf(response);
    const key = JSON.stringify(part);
    const change = this.#parts.get(key) ?? { ...part, added: [], hasLost: false };
    this.#parts.set(key, change);
    return change;
  }
}
