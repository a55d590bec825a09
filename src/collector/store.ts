import type { SurveyResponse } from '../response/response.js';
import type { ResultsFold } from '../results/fold.js';
import type { SurveyDefinition } from '../survey/survey.js';

/** What became of a response that was to be stored. */
export type Stored =
  /** It is new and durable. */
  | 'stored'
  /** The same response was stored before: nothing changed. */
  | 'repeated'
  /** Another response has this id: nothing changed. */
  | 'conflict';

/** What became of a definition that was to be published. */
export type Published =
  | 'created'
  | 'unchanged'
  | 'replaced'
  /** This version has answers already, and the definition is another: nothing changed. */
  | 'in-use';

/**
 * Where a collector keeps definitions, responses and the results counted so far. Every method resolves only when what it
 * did is durable; a response is stored and counted in one transaction or not at all; an id is unique for ever.
 */
export interface Store {
  /** Keeps a definition under its id and version, and makes it the current one. */
  publish(definition: SurveyDefinition): Promise<Published>;
  /** The definition of a version, or without one the current definition. */
  definition(survey: string, version?: string): Promise<SurveyDefinition | undefined>;
  /** Stores a response and counts it into the results of its survey and version. */
  add(definition: SurveyDefinition, response: SurveyResponse): Promise<Stored>;
  /** What has been counted, version by version. */
  folds(survey: string): Promise<ReadonlyMap<string, ResultsFold>>;
  /** Fails unless the store can be written now. */
  probe(): Promise<void>;
  close(): Promise<void>;
}
