import type { KeptAct } from '../board/act.js';
import { boardOf, type BoardSurvey } from '../board/board.js';
import type { BoardDocument } from '../board/board-document.js';
import { CARD_ID_PREFIX, withCardWords } from '../board/card-options.js';
import { partsOf, type ResponseParts } from '../board/response-parts.js';
import type { BoardReader } from '../board/told.js';
import type { SurveyDefinition } from '../survey/survey.js';
import { signerOf } from './signer.js';
import type { Store } from './store.js';

/** Time after which is looked whether another collector on the same database, or the command line, has changed something, in milliseconds. */
const LOOK = 5000;

/** Responses that are read at once. */
const PAGE = 200;

/** Signs of a card's id behind its prefix: 96 bits, which nobody finds by trying and no two cards share by chance. */
const ID_SIGNS = 16;

const hasBoard = (definition: SurveyDefinition | undefined): definition is BoardSurvey => definition?.board !== undefined;

const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** Every card, contribution and part of a story that a board shows, with its words. */
function wordsOn({ cards, side, objections, contributions, stories }: BoardDocument): ReadonlyMap<string, string> {
  const all = [...cards, ...cards.flatMap(({ merged }) => merged), ...side, ...objections, ...contributions, ...stories.flatMap(({ parts }) => parts)];
  return new Map(all.map(({ id, text }) => [id, text]));
}

/** What was read last, all of it together. */
interface BoardState {
  readonly definition: SurveyDefinition | undefined;
  readonly acts: readonly KeptAct[];
  readonly responses: ReadonlyMap<string, KnownResponse>;
}

/** What a response says on the board, and the mark that it had then. */
interface KnownResponse {
  readonly mark: string;
  readonly parts: ResponseParts;
}

const documentOf = (definition: BoardSurvey, { responses, acts }: BoardState, reader: BoardReader): BoardDocument =>
  boardOf(
    definition,
    [...responses.values()].map(({ parts }) => parts),
    acts,
    reader,
  );

/**
 * The board of one survey in memory, brought up to date by what has changed.
 *
 * What it costs: a response is read and signed when it comes, and again when it changes. Whenever something has changed, the ids and
 * revisions of all open responses are listed (1 to 2 milliseconds for a thousand), the new ones among them are read, and the document is
 * made anew when it is asked for (some 15 milliseconds for a thousand cards, measured with the embedded database on two small cores).
 * Where nothing has changed, the document of the last time is given out, to however many; every 5 seconds at most is looked whether
 * another process has changed something. In memory stands what the responses say on the board: some hundred bytes for each card.
 */
export class BoardKeeper {
  readonly #survey: string;
  readonly #store: Store;
  readonly #ticks: () => number;
  readonly #texts = new Map<string, string>();
  #state: BoardState = { definition: undefined, acts: [], responses: new Map() };
  /** The words by which the options in definitions were last brought up to date, null for a card that is not shown any more; null before that. */
  #words: ReadonlyMap<string, string | null> | null = null;
  /** Whether the options may lag behind the state. */
  #isBehind = false;
  #isStale = true;
  #readAt = 0;
  #reading: Promise<void> | null = null;

  constructor(survey: string, { store, ticks }: { readonly store: Store; readonly ticks: () => number }) {
    this.#survey = survey;
    this.#store = store;
    this.#ticks = ticks;
  }

  /** To be called when something has changed. */
  readonly noteChange = (): void => {
    this.#isStale = true;
  };

  /** Brings the board, and the words in definitions that follow from it, up to date. */
  async follow(): Promise<void> {
    await this.#upToDate();
  }

  /** The board as JSON, or null where the survey has none. */
  async text(reader: BoardReader): Promise<string | null> {
    await this.#upToDate();
    const { definition } = this.#state;
    if (!hasBoard(definition)) return null;
    const key = `${reader.audience} ${reader.day}`;
    const text = this.#texts.get(key) ?? JSON.stringify(documentOf(definition, this.#state, reader));
    this.#texts.set(key, text);
    return text;
  }

  /** The definition, the acts and the board as they stand together, or null where the survey has no board. */
  async standing(reader: BoardReader): Promise<{ readonly definition: BoardSurvey; readonly acts: readonly KeptAct[]; readonly board: BoardDocument } | null> {
    await this.#upToDate();
    const { definition, acts } = this.#state;
    return hasBoard(definition) ? { definition, acts, board: documentOf(definition, this.#state, reader) } : null;
  }

  /** Reads what has changed. Who asks while that is done waits for it, and for one more reading where something has changed since it began. */
  async #upToDate(): Promise<void> {
    // What went wrong there is told to those who asked for it.
    await this.#reading?.catch(() => undefined);
    if (!this.#isStale && this.#reading === null && this.#ticks() - this.#readAt <= LOOK) return;
    this.#reading ??= this.#read().finally(() => {
      this.#reading = null;
    });
    await this.#reading;
  }

  async #read(): Promise<void> {
    this.#isStale = false;
    try {
      const before = this.#state;
      const later = await this.#store.acts(this.#survey, before.acts.at(-1)?.number);
      const definition = await this.#store.definition(this.#survey);
      const responses = hasBoard(definition) ? await this.#readResponses(definition, before) : before.responses;
      this.#readAt = this.#ticks();
      if (later.length > 0 || responses !== before.responses || !isSame(definition, before.definition)) {
        this.#state = { definition, responses, acts: [...before.acts, ...later] };
        this.#texts.clear();
        this.#isBehind = true;
      }
      if (this.#isBehind && hasBoard(definition)) await this.#bringOptionsUpToDate(definition);
      this.#isBehind = false;
    } catch (error) {
      this.#isStale = true;
      throw error;
    }
  }

  /** Reads the responses that are new or have changed, and forgets those that are gone; the same map where there are none. */
  async #readResponses({ board }: BoardSurvey, before: BoardState): Promise<ReadonlyMap<string, KnownResponse>> {
    // On another board the same answers mean something else.
    const known = isSame(board, before.definition?.board) ? before.responses : new Map<string, KnownResponse>();
    const marks = await this.#store.responseMarks(this.#survey);
    const changed = [...marks].filter(([id, mark]) => known.get(id)?.mark !== mark).map(([id]) => id);
    if (changed.length === 0 && known.size === marks.size && known === before.responses) return known;
    const next = new Map([...known].filter(([id, { mark }]) => marks.get(id) === mark));
    for (let start = 0; start < changed.length; start += PAGE)
      for (const response of await this.#store.openResponses(changed.slice(start, start + PAGE))) {
        const parts = await partsOf(board, response, (question, place) => this.#idOf(response.id, question, place));
        next.set(response.id, { mark: marks.get(response.id)!, parts });
      }
    return next;
  }

  /** The same place of the same response has the same id for ever; without the key of the store nobody finds the one by the other. */
  async #idOf(response: string, question: string, place: number): Promise<string> {
    return CARD_ID_PREFIX + (await signerOf(this.#store).sign('card', `${response}:${question}:${place}`)).slice(0, ID_SIGNS);
  }

  /** Where a card that may be an option of some version has other words now, or none, the options follow: the first time, and whenever that has happened. */
  async #bringOptionsUpToDate(definition: BoardSurvey): Promise<void> {
    const words = wordsOn(documentOf(definition, this.#state, { audience: 'everybody', day: '' }));
    const isDue = this.#words === null || [...this.#words].some(([id, text]) => (words.get(id) ?? null) !== text);
    if (isDue && (await this.#store.reword(this.#survey, (one) => withCardWords(one, words))) > 0)
      this.#state = { ...this.#state, definition: await this.#store.definition(this.#survey) };
    const gone = [...(this.#words ?? new Map<string, string>()).keys()].filter((id) => !words.has(id));
    this.#words = new Map([...words, ...gone.map((id) => [id, null] as const)]);
  }
}
