import type { KeptAct } from '../board/act.js';
import type { SealedResponse } from '../protocol/sealed-response.js';
import type { SurveyResponse } from '../response/response.js';
import type { Cell } from '../results/cell.js';
import type { ResultsFold } from '../results/fold.js';
import type { ToldCounters } from '../results/publication.js';
import type { SurveyDefinition } from '../survey/survey.js';
import type { AccessStore } from './access-store.js';

/** A response as a store keeps it, open or sealed: without the receipt code, which is the citizen's alone. Its mark `verified` is no part of what makes two responses the same. */
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
  | 'closed'
  /** It would have been new, and its survey asks for a code: none was sent, nobody knows it, or it was spent before. Nothing changed. */
  | 'no-code'
  | 'wrong-code'
  | 'spent-code';

/** What a store knows of an id. */
export type Found = { readonly state: 'received'; readonly response: KeptResponse } | { readonly state: 'withdrawn' };

/** What became of a definition that was to be published. */
export type Published =
  | 'created'
  | 'unchanged'
  | 'replaced'
  /** This version has answers already, and the definition is another: nothing changed. */
  | 'in-use';

/** A version of a survey that was published. */
export interface StoredVersion {
  readonly version: string;
  readonly isCurrent: boolean;
  /** Whether any response to it, open or sealed, is stored. */
  readonly isAnswered: boolean;
}

/** What has been counted of the open responses to one version of a survey that are in one cell. */
export interface StoredCell {
  readonly version: string;
  readonly cell: Cell;
  readonly current: ResultsFold;
  /** What of it has been published; withdrawn responses are in neither. Null where nothing has. */
  readonly published: ResultsFold | null;
}

/** What has been counted of a survey, and what was published last. */
export interface SurveyCounts {
  readonly cells: readonly StoredCell[];
  readonly told: ToldCounters;
  readonly sealed: number;
  /** Responses that were withdrawn, or changed, since results were published last. */
  readonly removed: number;
  /** Number of sealed responses in what was published last; null where nothing has been, or the definition has changed since. */
  readonly publishedSealed: number | null;
}

/** What is to be published of a survey. */
export interface Issue {
  /** Place of a cell in the counts → ids of the counters whose people are all included from now on. */
  readonly included: ReadonlyMap<number, ReadonlySet<string>>;
  readonly told: ToldCounters;
  /** Name of a cut → results document, as JSON. */
  readonly documents: Readonly<Record<string, string>>;
}

/** A results document as it was published last. */
export interface Issued {
  /** JSON; null where nothing has been published yet. */
  readonly document: string | null;
  /** Whether nothing has changed since it was last looked at what is to be published. */
  readonly isCurrent: boolean;
}

/** What became of an act that was to be added to the ledger of a board. */
export interface ActAdded {
  readonly outcome: 'added' | 'overtaken';
  /** Number of the last act in the ledger: this one, or where another came before it, that one. */
  readonly number: number;
}

/** An act that is to be added, and what goes with it. */
export interface NewAct extends Omit<KeptAct, 'number'> {
  /** Number of the last act that whoever acts has seen; 0 for none. */
  readonly expected: number;
  /** A new version of the definition, which is published with the act. */
  readonly definition?: SurveyDefinition | undefined;
}

/** Words of a citizen that an editor has chosen to be shown with the results of the question. */
export interface Quote {
  readonly question: string;
  readonly text: string;
}

/** A quote, and the response that it is from as it stood when it was chosen. Nobody outside is told which. */
export interface ChosenQuote extends Quote {
  readonly response: string;
  /** Of the response; 0 for one that was never changed. */
  readonly revision: number;
}

/** The quotes of a survey. */
export interface Quotes {
  readonly quotes: readonly Quote[];
  /** How often results of the survey have been published. */
  readonly publication: number;
}

/** Gives a version of a definition with other words, or the same object; called with whether it is the current one. */
export type Rewording = (definition: SurveyDefinition, version: { readonly isCurrent: boolean }) => SurveyDefinition;

/** The store as it stood at one moment; what is written meanwhile is not in it. */
export interface Snapshot {
  /** Every version of a survey's definition, the current one first. */
  definitions(survey: string): Promise<readonly SurveyDefinition[]>;
  /** The open responses of a survey one after another, a few in memory at a time, in an order that tells nothing of their arrival. */
  openResponses(survey: string): AsyncIterable<SurveyResponse>;
  close(): Promise<void>;
}

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
  /** The versions of a survey: the one that became the current one last comes first. None of an unknown survey. */
  versions(survey: string): Promise<readonly StoredVersion[]>;
  /**
   * Stores a response, or puts it in the place of a lower revision, and counts it into the results of its survey and version,
   * which has been published; a sealed one is only counted by `sealedCount`.
   *
   * @param response It fits its survey: `receiveOne` has checked that.
   * @param options.isClosed Whether the survey has closed: then nothing is replaced any more.
   * @param options.code The hash of the code that a new response spends, in the same transaction; null where it has none, and
   *   absent where none is asked for.
   */
  add(response: KeptResponse, options?: { readonly isClosed?: boolean; readonly code?: string | null | undefined }): Promise<Stored>;
  /**
   * Keeps the hashes of codes that have not been spent, all of them or, where a survey would have more than `most`, none.
   *
   * @returns Whether it did.
   */
  addCodes(survey: string, hashes: readonly string[], options: { readonly most: number }): Promise<boolean>;
  /** What is known of an id; undefined where nothing has arrived under it. */
  find(id: string): Promise<Found | undefined>;
  /**
   * Forgets the response of an id and takes it out of the results. From then on nothing is stored under this id, whether
   * something had arrived or not.
   *
   * @returns The survey whose results have changed, or undefined where nothing was stored.
   */
  withdraw(id: string): Promise<string | undefined>;
  /** What has been counted of a survey. */
  counts(survey: string): Promise<SurveyCounts>;
  /** The results document of a cut (`nameOfCut`) as it was published last. */
  issued(survey: string, cut: string): Promise<Issued>;
  /**
   * Publishes results: lets `decide` see what has been counted, and keeps what it wants to be published, in one transaction.
   *
   * @param decide Gives null where nothing is to be published yet. It may be called more than once.
   */
  issue(survey: string, decide: (counts: SurveyCounts) => Issue | null): Promise<void>;
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
  /** The acts of facilitators on the board of a survey, after the one with this number, in their order. */
  acts(survey: string, after?: number): Promise<readonly KeptAct[]>;
  /** Adds an act to the ledger of a survey, and publishes the definition that comes with it, in one transaction; neither where another act has come before it. */
  addAct(survey: string, act: NewAct): Promise<ActAdded>;
  /**
   * The ids of all open responses of a survey, each with a text that is another after each change of the response. What has to be
   * read again follows from it. It looks at every row: some microseconds for each.
   */
  responseMarks(survey: string): Promise<ReadonlyMap<string, string>>;
  /** The open responses with these ids, as far as they are still there, in no order. */
  openResponses(ids: readonly string[]): Promise<readonly SurveyResponse[]>;
  /**
   * Changes words in the definitions of a survey, of all versions, in one transaction; what was published of its results is made
   * anew. Only words may change: answers stay as they are, and have to fit.
   *
   * @param change Gives the same object where nothing changes. It may be called more than once.
   * @returns How many versions have changed.
   */
  reword(survey: string, change: Rewording): Promise<number>;
  /** The quotes of a survey. Those of a response that is withdrawn or changed go with it, in the same transaction. */
  quotes(survey: string): Promise<Quotes>;
  /** Gives a survey these quotes instead of those that it has; those whose response is not there any more, or has changed, are left out. */
  setQuotes(survey: string, quotes: readonly ChosenQuote[]): Promise<void>;
  /** How many sealed responses are stored. */
  sealedCount(survey: string): Promise<number>;
  /** The sealed responses one after another, each as JSON, in an order that tells nothing. */
  sealedResponses(survey: string): AsyncIterable<string>;
  /** 32 random bytes, made when they are first asked for and the same for ever: by them collectors know again what they have given out. */
  signingKey(): Promise<Uint8Array>;
  /** The store as it stands now, to be read at leisure and then closed. */
  snapshot(): Promise<Snapshot>;
  /** Fails unless the store can be written now. */
  probe(): Promise<void>;
  close(): Promise<void>;
}
