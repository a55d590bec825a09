import { loadOutbox } from '../../outbox/loaders.js';
import type { AddOptions, Outbox } from '../../outbox/outbox.js';
import type { OutboxEvent } from '../../outbox/outbox-event.js';
import type { Kept, ReceiptKind } from '../../outbox/outbox-entry.js';
import { VERSION } from '../../protocol/version.js';
import type { ResponseContext } from '../../response/draft.js';
import { loadCompletion, loadToldByChance } from '../../response/loaders.js';
import type { ToldByChance } from '../../response/tell-by-chance.js';
import { randomisedQuestions } from '../../survey/randomised-questions.js';
import type { SurveyDefinition } from '../../survey/survey.js';
import { formatProblem } from '../../validation/problem-at.js';
import { tell } from './answering-events.js';
import './delivery-status.element.js';
import type { Phase } from './phase.js';
import type { Revision } from './revision.js';
import { sealedFor } from './sealed-for.js';
import { tellBlocked } from './tell-blocked.js';

/** Where a response goes, how, and what is said about it beside the answers. */
export interface Dispatch extends Omit<ResponseContext, 'id' | 'now' | 'client'> {
  readonly endpoint: string | null;
  /** Keys to seal for; an empty text where it goes openly. */
  readonly publicKey: string;
  /** What counts as having been received. */
  readonly receipt: ReceiptKind;
  /** Days for which it is sent without being asked for. */
  readonly days: number;
  /** The answer that it changes. */
  readonly revises: Revision | null;
  /** The answers that were sent before, where it changes some. */
  readonly sent: Readonly<Record<string, unknown>> | null;
  /** What is sent with it, and whether work is asked for at sending; undefined where the survey asks nothing, or it is not known yet. */
  readonly checks: Pick<AddOptions, 'beside' | 'work'> | undefined;
}

const CLIENT = `tillid/${VERSION}`;

/** The controls gave an answer that the definition does not allow: a fault of the program, told to the page. */
class AnswerMismatchError extends Error {
  override name = 'AnswerMismatchError';
}

type Completion = Awaited<ReturnType<typeof loadCompletion>>;
type Receipt = { readonly id: string; readonly code: string };

/** What sending needs, once it has been fetched: after the press of the button nothing is fetched again. */
let ready: { readonly completion: Completion; readonly outbox: Outbox } | undefined;
/** The receipt of the next answer, made before it is needed. */
let nextReceipt: Promise<Receipt> | undefined;

/** A receipt; on a page without https, where nothing can be hashed, an id without a code. */
async function makeReceipt({ randomId, newReceiptCode, idOfReceiptCode }: Completion): Promise<Receipt> {
  if (!isSecureContext) return { id: randomId(), code: '' };
  const code = newReceiptCode();
  return { id: await idOfReceiptCode(code), code };
}

const isTreatedByChance = (definition: SurveyDefinition): boolean => randomisedQuestions(definition).length > 0;

async function getReady(): Promise<NonNullable<typeof ready>> {
  if (ready !== undefined) return ready;
  const [completion, outbox] = await Promise.all([loadCompletion(), loadOutbox()]);
  nextReceipt ??= makeReceipt(completion);
  return (ready = { completion, outbox });
}

/** Fetches what sending needs, and sends what an earlier visit left behind. */
export async function prepare(publicKey: string, definition: SurveyDefinition | undefined): Promise<void> {
  await Promise.all([getReady(), publicKey !== '' && sealedFor(publicKey), definition && isTreatedByChance(definition) && loadToldByChance()]);
}

/** Days for which answers of this page are sent without being asked for: `<meta name="tillid-outbox-days">`, else as given. */
export function outboxDays(otherwise: number): number {
  const days = Number(document.querySelector<HTMLMetaElement>('meta[name="tillid-outbox-days"]')?.content);
  return days > 0 ? days : otherwise;
}

/** The answers of a page that fit their questions; the others are told to the page, and asked of the citizen. */
export async function soundAnswers(element: HTMLElement, definition: SurveyDefinition, known: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, unknown>>> {
  const { checkAnswers } = await loadCompletion();
  const problems = checkAnswers(definition, known).map(({ path, expected }) => ({ path: path.replace(/^answers/, 'known'), expected }));
  if (problems.length === 0) return known;
  tell(element, 'tillid-error', { message: `known does not fit the survey: ${problems.map(formatProblem).join('; ')}`, problems });
  return Object.fromEntries(Object.entries(known).filter(([id, answer]) => checkAnswers(definition, { [id]: answer }).length === 0));
}

/** What a page says of who answers. What the survey does not take is told to the page and left out: no answer is lost because of it. */
function soundContext<T extends Omit<ResponseContext, 'id' | 'now' | 'client'>>(element: HTMLElement, definition: SurveyDefinition, context: T, { checkNames }: Completion): T {
  const problems = checkNames(definition, context);
  if (problems.length === 0) return context;
  tell(element, 'tillid-error', { message: `The survey does not take this: ${problems.map(formatProblem).join('; ')}`, problems });
  return { ...context, ...Object.fromEntries(problems.map(({ path }) => [path, undefined])) };
}

/** Brings one response of an element to the outbox, and follows it until it is received. */
export class Delivery {
  readonly #element: HTMLElement;
  readonly #enter: (phase: Phase) => void;
  #id = '';
  #code = '';
  #revision = 0;
  #endpoint: string | null = null;
  #phase: Phase = 'asking';
  #unsubscribe: (() => void) | null = null;
  /** What chance made of the answers of this response, for as long as it can be changed here. */
  #told: ToldByChance | undefined;

  /** @param enter Called whenever the response has come further. */
  constructor(element: HTMLElement, enter: (phase: Phase) => void) {
    this.#element = element;
    this.#enter = (phase) => {
      this.#phase = phase;
      enter(phase);
    };
  }

  /** Id of the response, once there is one. */
  get id(): string {
    return this.#id;
  }

  /** The code of its receipt; empty on a page without https, where none can be made. */
  get code(): string {
    return this.#code;
  }

  /** From now on what is kept takes the place of what was refused, which nobody has stored. */
  resend(): void {
    this.#phase = 'asking';
  }

  /** From now on what is kept changes what was kept before, and what becomes of that is not shown any more. */
  revise(): void {
    this.#revision++;
    this.#phase = 'asking';
  }

  /**
   * Keeps the answers, and lets the outbox send them. Called again after a failure it uses the same id, so that nothing is
   * stored twice.
   *
   * @returns where they are kept, or null if the page held the response back; `held` if it takes care of it itself.
   */
  async keep(definition: SurveyDefinition, given: Readonly<Record<string, unknown>>, dispatch: Dispatch): Promise<Kept | 'held' | null> {
    const { endpoint, publicKey, receipt, days, revises, sent, checks, ...context } = dispatch;
    const { completion, outbox } = ready ?? (await getReady());
    const { completeResponse, checkResponse } = completion;
    const seal = publicKey === '' ? null : await sealedFor(publicKey);
    if (this.#id === '') await this.#identify(completion, revises);
    const id = this.#id;
    const told = isTreatedByChance(definition) ? (this.#told ??= new (await loadToldByChance())()).tell(definition, given, sent) : given;
    const answered = completeResponse(definition, told, { ...soundContext(this.#element, definition, context, completion), id, now: new Date(), client: CLIENT });
    const response = this.#revision === 0 ? answered : { ...answered, revision: this.#revision };
    const problems = checkResponse(definition, response);
    if (problems.length > 0) throw new AnswerMismatchError(problems.map(formatProblem).join('; '));
    if (!tell(this.#element, 'tillid-submit', { response, thank: () => (this.#phase = 'held') })) return this.#heldBack();
    const code = this.#revision === 0 ? undefined : this.#code;
    const open = code === undefined ? response : { ...response, receipt: code };
    const body = seal === null ? open : await seal(response, code);
    this.#endpoint = endpoint;
    this.#listen(outbox);
    this.#phase = 'storing';
    const kept = await outbox.add(body, endpoint, { receipt, days, work: definition.bots?.work, ...checks });
    if (this.#phase === 'storing') this.#enter(endpoint === null ? 'waiting' : 'sending');
    tell(this.#element, 'tillid-stored', { id, kept });
    nextReceipt ??= makeReceipt(completion);
    return kept;
  }

  /** The page has held it back: the citizen goes on asking, or is thanked where the page has said so. */
  #heldBack(): 'held' | null {
    if (this.#phase !== 'held') return null;
    this.#enter('held');
    return 'held';
  }

  /** Hears of the response until `unfollow`, and takes in what became of it meanwhile. */
  follow(outbox: Outbox): void {
    this.#listen(outbox);
    const outcome = this.#id === '' ? undefined : outbox.outcomeOf(this.#id);
    if (outcome !== undefined && outcome.type !== this.#phase) this.#hear(outcome);
  }

  unfollow(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = null;
  }

  #listen(outbox: Outbox): void {
    if (this.#unsubscribe !== null) return;
    const unsubscribe = outbox.subscribe((event) => this.#hear(event));
    const stopTelling = tellBlocked(this.#element, () => this.#endpoint);
    this.#unsubscribe = () => {
      unsubscribe();
      stopTelling();
    };
  }

  async #identify(completion: Completion, revises: Revision | null): Promise<void> {
    if (revises !== null) this.#revision = revises.revision + 1;
    const receipt = revises ?? nextReceipt ?? makeReceipt(completion);
    if (receipt === nextReceipt) nextReceipt = undefined;
    ({ id: this.#id, code: this.#code } = await receipt);
  }

  #hear(event: OutboxEvent): void {
    if (event.type === 'changed') return;
    if (event.type === 'postponed') {
      if (this.#phase === 'sending' && (event.endpoint ?? this.#endpoint) === this.#endpoint) this.#enter('waiting');
    } else if (event.id === this.#id && event.type !== 'stored') {
      // A citizen who changes the answer is not interrupted by what became of the one before.
      if (this.#phase !== 'asking') this.#enter(event.type);
      if (event.type === 'delivered') tell(this.#element, 'tillid-delivered', { id: event.id });
      else tell(this.#element, 'tillid-refused', { id: event.id, reason: event.reason });
    }
  }
}
