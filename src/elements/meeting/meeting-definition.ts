import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { BoardSurvey } from '../../board/board.js';
import { loadDefinitionOfNow } from '../../board/loaders.js';
import { loadDefinitionParser } from '../../survey/loaders.js';
import { formatProblem } from '../../validation/problem-at.js';
import { tell } from '../answering/answering-events.js';
import { DefinitionError } from '../answering/definition-error.js';

/** Most milliseconds until a definition is asked for again that could not be had; half of it is left to chance. */
const PAUSE = 6000;

/** Which definition is wanted. */
export interface WantedDefinition {
  readonly address: string;
  /** The version that the board names; undefined while no board is there. */
  readonly version: string | undefined;
  /** Changes whenever the words of the cards in the questions may have: then the definition is read again. */
  readonly mark: string;
}

type Asking = Awaited<ReturnType<typeof loadDefinitionOfNow>>;

/** Reads the definition of a meeting, and again whenever its board has come to another version. */
export class MeetingDefinition implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #wanted: () => WantedDefinition;
  /** What was read last; the host reads the functions that make parts of it beside. */
  meeting: { readonly definition: BoardSurvey; readonly asking: Asking } | undefined;
  /** Whether there is none to show. */
  failed = false;
  #isRead = false;
  #address: string | undefined;
  #mark: string | undefined;
  #again: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, wanted: () => WantedDefinition) {
    this.#host = host;
    this.#wanted = wanted;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#again);
  }

  hostUpdate(): void {
    const wanted = this.#wanted();
    const isOther = wanted.address !== this.#address;
    if (isOther) this.meeting = undefined;
    if (!isOther && (wanted.mark === this.#mark || wanted.version === undefined)) return;
    const isThere = this.isFor(wanted);
    this.#address = wanted.address;
    this.#mark = wanted.mark;
    if (!isThere) void this.#read();
  }

  /** Whether what was read is the definition that is wanted. */
  isFor({ address, version, mark }: WantedDefinition): boolean {
    if (!this.#isRead || address !== this.#address) return false;
    // A board may come a moment after a definition of its own version, and goes without one while there is no line.
    return mark === this.#mark || version === undefined || (this.#mark === '' && this.meeting?.definition.version === version);
  }

  async #read(): Promise<void> {
    clearTimeout(this.#again);
    const [address, mark] = [this.#address, this.#mark];
    const isWanted = () => address === this.#address && mark === this.#mark;
    this.#isRead = false;
    try {
      const meeting = await this.#fetched(address);
      if (!isWanted()) return;
      this.meeting = meeting;
      this.#isRead = true;
      this.failed = false;
    } catch (error) {
      if (!isWanted()) return;
      this.failed = this.meeting === undefined;
      const message = `No meeting from ${address}: ${error instanceof Error ? error.message : String(error)}`;
      tell(this.#host, 'tillid-error', { message, ...(error instanceof DefinitionError ? { problems: error.problems } : {}) });
      if (!(error instanceof DefinitionError)) this.#again = setTimeout(() => void this.#read(), PAUSE * (0.5 + Math.random() / 2));
    }
    this.#host.requestUpdate();
  }

  async #fetched(address = ''): Promise<NonNullable<MeetingDefinition['meeting']>> {
    if (address === '') throw new DefinitionError('tillid-meeting expected src, the address of a survey definition with a board.');
    const [answer, parseDefinition, asking] = await Promise.all([
      fetch(address, { headers: { accept: 'application/json' }, credentials: 'omit', cache: 'no-cache' }),
      loadDefinitionParser(),
      loadDefinitionOfNow(),
    ]);
    if (answer.status >= 500) throw new Error(`status ${answer.status}`);
    if (!answer.ok) throw new DefinitionError(`status ${answer.status}`);
    const parsed = parseDefinition(await answer.json());
    if (!parsed.ok) throw new DefinitionError(`the definition is not valid: ${parsed.problems.map(formatProblem).join('; ')}`, parsed.problems);
    const { board } = parsed.value;
    if (board === undefined) throw new DefinitionError('expected a definition with a board');
    return { definition: { ...parsed.value, board }, asking };
  }
}
