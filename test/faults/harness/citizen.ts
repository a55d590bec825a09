import type { Place, Tab } from './browser.js';
import type { PageEvent, Point, Said } from './page-suite.js';
import type { Random } from './random.js';

/** One answer, what the page said of it, and where it was given. */
export interface Answer {
  /** What stands in its comment, and in no other. */
  readonly marker: string;
  readonly tab: Tab;
  /** Name of the frame it was given in, or null. */
  readonly frame: string | null;
  /** Address of the page; it can be opened again. */
  url: string;
  id: string;
  claim: Said['claim'];
  written: boolean;
  words: string;
  /** Milliseconds from the click to `tillid-stored`. */
  took: number;
  /** Whether a page was told that it was received, or refused. */
  delivered: boolean;
  refused: boolean;
  /** Whether the page that it was given in has ended or been left. */
  pageEnded: boolean;
  /** Why it need not become a row, said by the case: what the citizen was told, or did. */
  excuse: string | null;
}

/** How an answer is given, unless in the plainest way. */
export interface Answering {
  /** Name of the frame of the page that holds the widget. */
  readonly frame?: string;
  /** Which widget, from 0. */
  readonly widget?: number;
  /** The comment, with `marker` somewhere in it, for cases about texts. */
  readonly comment?: (marker: string) => string;
  /** When the call ends: after the click, at `tillid-stored`, or when the words are there too (the default). */
  readonly until?: 'clicked' | 'stored' | 'told';
  /** Longest wait for it, in milliseconds. */
  readonly limit?: number;
}

/** The citizen of a history: answers, and remembers what was said of every answer. */
export class Citizen {
  readonly answers: Answer[] = [];
  /** Events of answering elements that no answer of this citizen explains. */
  readonly strangers: PageEvent[] = [];
  readonly #name: string;
  readonly #random: Random;

  constructor(name: string, random: Random) {
    this.#name = name;
    this.#random = random;
  }

  /**
   * Gives one answer in a page. Never rejects: where the page or the browser ends meanwhile, nothing was said. The widget
   * that has sent one is replaced by a fresh one before the next.
   */
  async answer(tab: Tab, { frame, widget = 0, comment = (marker) => marker, until = 'told', limit = 15_000 }: Answering = {}): Promise<Answer> {
    const marker = `${this.#name}-${this.answers.length + 1}-${this.#random.below(2 ** 30).toString(36)}`;
    const answer: Answer = {
      ...{ marker, tab, frame: frame ?? null, url: '', id: '', claim: 'nothing', written: false, words: '', took: 0 },
      ...{ delivered: false, refused: false, pageEnded: false, excuse: null },
    };
    this.answers.push(answer);
    try {
      answer.url = await tab.evaluate(() => location.href);
      const place: Place = frame === undefined ? tab : await tab.frame(frame);
      const task = { marker: comment(marker), widget, level: this.#random.below(5), until, limit };
      const said = await place.evaluate((asked) => window.faultSuite!.answer(asked), task);
      // What the page told in its events meanwhile is not taken back.
      const { claim, written } = answer;
      Object.assign(answer, said, claim === 'nothing' ? {} : { claim, written });
    } catch (error) {
      answer.words ||= tab.alive ? `the page could not be asked: ${String(error)}` : '';
    }
    return answer;
  }

  /** Gives several answers, one after the other. */
  async answerTimes(count: number, tab: Tab, answering: Answering = {}): Promise<Answer[]> {
    const given: Answer[] = [];
    for (let n = 0; n < count; n++) given.push(await this.answer(tab, answering));
    return given;
  }

  /** The page stops at the point when it comes there next; `Site.held` tells when, `Site.release` lets it go. */
  async holdAt(place: Place, point: Point): Promise<void> {
    await place.evaluate((asked) => void window.faultSuite!.holds.add(asked), point);
  }

  /** The answer need not become a row, for a reason that the citizen knows: told in words, or done by themselves. */
  excuse(answer: Answer, reason: string): void {
    answer.excuse = reason;
  }

  /** Takes in what a page told. */
  hear(events: readonly PageEvent[]): void {
    for (const event of events) {
      const answer = this.answers.find(({ id, marker }) => (id !== '' && id === event.id) || (event.comment !== '' && event.comment.includes(marker)));
      if (answer === undefined) {
        if (event.type !== 'tillid-error') this.strangers.push(event);
        continue;
      }
      answer.id = event.id;
      if (event.type === 'tillid-delivered') answer.delivered = true;
      if (event.type === 'tillid-refused') answer.refused = true;
      if (event.type !== 'tillid-stored' || answer.claim === 'device' || answer.claim === 'tab') continue;
      answer.claim = event.kept === 'device' ? 'device' : 'tab';
      answer.written = event.written;
    }
  }
}
