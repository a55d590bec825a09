import type { SealedResponse } from '../protocol/sealed-response.js';
import type { SurveyResponse } from '../response/response.js';
import type { ResultsFold } from '../results/fold.js';
import type { SurveyDefinition } from '../survey/survey.js';
import type { AccessStore } from './access-store.js';

/** A response as a store keeps it, open or sealed: without the receipt code, which is the citizen's alone. */
export type KeptResponse = Omit<SurveyResponse, 'receipt'> | Omit<SealedResponse, 'receipt'>;

/** What became of a response that was to be stored. */
export type Stored =
  /** It is new and durable. */
  | 'stored'
  /** The same response was stored before: nothing changed. */
  | 'repeated'
  /** It stands in the place of what the same citizen sent before. */
  | 'replaced'
  /** A higher revision is stored already: nothing changed. */
  | 'superseded'
  /** This id was withdrawn: nothing is stored under it any more. */
  | 'withdrawn'
  /** Another response has this id: nothing changed. */
  | 'conflict'
  /** It would have replaced another after the survey had closed: nothing changed. */
  | 'closed';

/** What a store knows of an id. */
export type Found = { readonly state: 'received'; readonly response: KeptResponse } | { readonly state: 'withdrawn' };

/** What became of a definition that was to be published. */
export type Published =
  | 'created'
  | 'unchanged'
  | 'replaced'
  /** This version has answers already, and the definition is another: nothing changed. */
  | 'in-use';

/**
 * Where a collector keeps definitions, responses and the results counted so far. Every method resolves only when what it
 * did is durable. A response is stored, replaced or withdrawn, and the results follow, in one transaction or not at all; an
 * id is unique for ever.
 */
export interface Store {
  /** Who may do what, and who has done what. */
  readonly access: AccessStore;
  /** Keeps a definition under its id and version, and makes it the current one. */
  publish(definition: SurveyDefinition): Promise<Published>;
  /** The definition of a version, or without one the current definition. */
  definition(survey: string, version?: string): Promise<SurveyDefinition | undefined>;
  /**
   * Stores a response, or puts it in the place of a lower revision, and counts it into the results of its survey and version,
   * which has been published; a sealed one is only counted by `sealedCount`.
   *
   * @param response It fits its survey: `receiveOne` has checked that.
   * @param options.isClosed Whether the survey has closed: then nothing is replaced any more.
   */
  add(response: KeptResponse, options?: { readonly isClosed?: boolean }): Promise<Stored>;
  /** What is known of an id; undefined where nothing has arrived under it. */
  find(id: string): Promise<Found | undefined>;
  /**
   * Forgets the response of an id and takes it out of the results. From then on nothing is stored under this id, whether
   * something had arrived or not.
   *
   * @returns The survey whose results have changed, or undefined where nothing was stored.
   */
  withdraw(id: string): Promise<string | undefined>;
  /**
   * Withdraws the responses of a survey, of all versions, open and sealed, as `withdraw` does each, in groups between which
   * others get their turn. What arrives meanwhile may stay. Where it is cut short, what was withdrawn stays so.
   *
   * @param options.before Only those that tell that they were submitted before this day, such as `2026-11-22`.
   * @returns How many there were.
   */
  erase(survey: string, options?: { readonly before?: string }): Promise<number>;
  /** The ids of all surveys that have been published. */
  surveys(): Promise<readonly string[]>;
  /** What has been counted, version by version. */
  folds(survey: string): Promise<ReadonlyMap<string, ResultsFold>>;
  /** How many sealed responses are stored. */
  sealedCount(survey: string): Promise<number>;
  /** The sealed responses one after another, each as JSON, in an order that tells nothing. */
  sealedResponses(survey: string): AsyncIterable<string>;
  /** Fails unless the store can be written now. */
  probe(): Promise<void>;
  close(): Promise<void>;
}
