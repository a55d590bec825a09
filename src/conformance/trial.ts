import type { Receipt } from '../protocol/receipt.js';
import { VERSION } from '../protocol/version.js';
import { completeResponse } from '../response/draft.js';
import { randomId } from '../response/random-id.js';
import { idOfReceiptCode, newReceiptCode } from '../response/receipt-code.js';
import type { SurveyResponse } from '../response/response.js';
import { askedQuestions } from '../survey/asked-questions.js';
import type { SurveyDefinition } from '../survey/survey.js';
import { readReceipt } from './read-receipt.js';
import { sampleAnswers } from './sample-answers.js';
import { takesTestGroup, TEST_GROUP } from './test-group.js';
import type { Exchange, Wire } from './wire.js';

/** A test answer, and the receipt code that its id was made of; null on pages without https, which cannot make one. */
export interface Sample {
  readonly response: SurveyResponse;
  readonly code: string | null;
}

/** What was sent, and what was said to it. */
export interface Submission {
  readonly ids: readonly string[];
  readonly exchange: Exchange;
  readonly receipt: Receipt | null;
  /** Why there is no receipt, in words; empty where there is one. */
  readonly fault: string;
}

/** Where a receipt names an id. */
export type Fate = 'received' | 'refused' | 'both' | 'unnamed';

/** What a trial works with. */
export interface TrialParts {
  readonly endpoint: URL;
  readonly definition: SurveyDefinition;
  readonly wire: Wire;
  readonly now: () => number;
  readonly pause: (milliseconds: number) => Promise<unknown>;
  /** The origin of the pages that are to send; in a page its own. */
  readonly origin: string | undefined;
  readonly inPage: boolean;
}

/** One run against one endpoint: makes test answers, sends them, and remembers what was received. */
export class Trial {
  readonly endpoint: URL;
  readonly definition: SurveyDefinition;
  readonly wire: Wire;
  readonly pause: TrialParts['pause'];
  readonly origin: string | undefined;
  readonly inPage: boolean;
  readonly submissions: Submission[] = [];
  /** The first test answer and what was said to it. */
  first: { readonly sample: Sample; readonly submission: Submission } | undefined;
  /** Id → code of test answers that are stored and not withdrawn. */
  readonly stored = new Map<string, string>();
  /** Whether the endpoint shows responses to those who hold their receipt; undefined until it was asked. */
  showsResponses: boolean | undefined;
  /** Whether the test answers have been withdrawn, or it was tried. */
  isTidied = false;
  readonly #now: () => number;
  readonly #codes = new Map<string, string>();
  /** Question → answers that it takes, which take turns. */
  readonly #answers: readonly (readonly [string, readonly unknown[]])[];
  #made = 0;

  constructor({ endpoint, definition, wire, now, pause, origin, inPage }: TrialParts) {
    this.endpoint = endpoint;
    this.definition = definition;
    this.wire = wire;
    this.pause = pause;
    this.origin = origin;
    this.inPage = inPage;
    this.#now = now;
    this.#answers = askedQuestions(definition).map((question) => [question.id, sampleAnswers(question)]);
  }

  /** Whether requests cross from one origin to another, so that the endpoint has to let them. */
  get crossesOrigins(): boolean {
    return this.inPage ? this.origin !== this.endpoint.origin : this.wire.origin !== undefined;
  }

  /** The address of one response, for those who hold its receipt. */
  addressOf(id: string): URL {
    const address = new URL(this.endpoint);
    address.pathname = `${address.pathname.replace(/\/$/, '')}/${id}`;
    return address;
  }

  /** A new test answer that fits the definition. */
  async sample(): Promise<Sample> {
    const code = globalThis.crypto.subtle === undefined ? null : newReceiptCode();
    const id = code === null ? randomId() : await idOfReceiptCode(code);
    if (code !== null) this.#codes.set(id, code);
    const variant = this.#made++;
    const given = Object.fromEntries(this.#answers.map(([question, answers]) => [question, answers[variant % answers.length]]));
    const context = { id, language: 'en', now: new Date(this.#now()), client: `${TEST_GROUP}/${VERSION}`, ...(takesTestGroup(this.definition) ? { group: TEST_GROUP } : {}) };
    return { response: completeResponse(this.definition, given, context), code };
  }

  samples(count: number): Promise<Sample[]> {
    return Promise.all(Array.from({ length: count }, () => this.sample()));
  }

  /** Sends a body as a widget would. `ids` are those that stand in it. */
  async submit(what: string, ids: readonly string[], body: string): Promise<Submission> {
    const exchange = await this.wire.send({ what, url: this.endpoint, headers: { 'content-type': 'application/json', accept: 'application/json' }, body });
    const { receipt, fault } = readReceipt(exchange);
    const submission: Submission = { ids, exchange, receipt, fault: fault ?? '' };
    this.submissions.push(submission);
    for (const id of receipt?.received ?? []) {
      const code = this.#codes.get(id);
      if (code !== undefined) this.stored.set(id, code);
    }
    return submission;
  }

  /** Sends responses, right ones or not, in one submission. */
  submitAll(what: string, responses: readonly { readonly id: string }[]): Promise<Submission> {
    return this.submit(
      what,
      responses.map(({ id }) => id),
      JSON.stringify({ responses }),
    );
  }
}

/** Where a receipt names an id. */
export function fateOf({ receipt }: Submission, id: string): Fate {
  const received = receipt?.received.includes(id) ?? false;
  const refused = receipt?.refused.some((refusal) => refusal.id === id) ?? false;
  if (received) return refused ? 'both' : 'received';
  return refused ? 'refused' : 'unnamed';
}

/** Why an id was refused; empty where it was not. */
export const reasonFor = ({ receipt }: Submission, id: string): string => receipt?.refused.find((refusal) => refusal.id === id)?.reason ?? '';
