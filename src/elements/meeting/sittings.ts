import type { BoardSurvey } from '../../board/board.js';
import type { loadDefinitionOfNow } from '../../board/loaders.js';
import type { TakingPartMessages } from '../../locales/en-taking-part.js';
import { questionsOf } from '../../survey/pages-of.js';
import type { BoardPhase } from '../../survey/board.js';
import type { SurveyDefinition } from '../../survey/survey.js';
import { BesideSittings } from './beside-sittings.js';
import { Sitting, type SittingProperties } from './sitting.js';

/** Where a meeting is. */
export interface Now {
  readonly definition: BoardSurvey;
  readonly phase: BoardPhase;
  /** What makes the questions of a part of the definition. */
  readonly asking: Awaited<ReturnType<typeof loadDefinitionOfNow>>;
}

/** A sitting, and where the meeting was when it began. */
export interface PlacedSitting {
  readonly now: Now;
  readonly asked: SurveyDefinition | null;
  readonly sitting: Sitting;
}

/** What has become of a sitting when the meeting was looked at again. */
export type Change = 'none' | 'renewed' | 'gone-on';

/** What tells the questions of a definition from others, their cards and words among it. */
const contentOf = (asked: SurveyDefinition | null) => JSON.stringify(asked?.questions);

/** The cards that the questions offer, whatever their words. */
const offeredIn = (asked: SurveyDefinition | null) =>
  JSON.stringify(asked && questionsOf(asked).map((question) => [question.id, 'options' in question && question.options.map(({ id }) => id)]));

/** All that somebody answers at a meeting: the present sitting, those before it, and those beside the process. */
export class Sittings {
  readonly #changed: () => void;
  readonly beside: BesideSittings;
  current: PlacedSitting | undefined;
  /** Earlier ones in which something was sent, the last first, so that their receipts stay within reach. */
  past: readonly PlacedSitting[] = [];
  /** Where the meeting has gone on to while something is written and not sent. */
  pending: Now | undefined;
  #last: Now | undefined;

  /** @param changed Called when something is first written, and when an answer is kept. */
  constructor(changed: () => void) {
    this.#changed = changed;
    this.beside = new BesideSittings(changed);
  }

  /**
   * Follows the meeting to where it is now. What is written and not sent stays; then `pending` says where it has gone on to.
   *
   * @param hasFocus Whether somebody is in the present form: then it is not made anew only because words of a card have changed.
   */
  follow(now: Now, hasFocus: boolean): Change {
    this.#last = now;
    this.pending = undefined;
    const { current } = this;
    if (current === undefined) return this.#enter(now, 'gone-on');
    const asked = now.asking.definitionOfNow(now.definition, now.phase.id);
    const { sitting } = current;
    const isSame = now.phase.id === current.now.phase.id;
    if (isSame && (sitting.isSent || contentOf(asked) === contentOf(current.asked))) return 'none';
    const isOffered = isSame && offeredIn(asked) === offeredIn(current.asked);
    if (isOffered && (sitting.isOpen || hasFocus)) return 'none';
    if (!sitting.isOpen) return this.#enter(now, isSame ? 'renewed' : 'gone-on');
    this.pending = now;
    return 'none';
  }

  /** Hands on to all forms where answers go, and what is said beside them. */
  take(properties: SittingProperties, words: TakingPartMessages): void {
    this.current?.sitting.take(properties);
    this.beside.take(properties, words);
  }

  /** Lets go of what is written and not sent. */
  leave(): void {
    if (this.current !== undefined) this.current.sitting.isOpen = false;
  }

  /** Begins with an empty form. Where another person answers now, nothing stays that leads to what the one before has sent. */
  beginAgain(who: 'same' | 'another', now = this.#last): void {
    if (now === undefined) return;
    this.#enter(now, 'renewed');
    if (who === 'same') return;
    this.past = [];
    this.beside.clear();
  }

  #enter(now: Now, change: Change): Change {
    const { current } = this;
    if (current?.sitting.isSent) this.past = [current, ...this.past];
    const asked = now.asking.definitionOfNow(now.definition, now.phase.id);
    this.current = { now, asked, sitting: new Sitting(asked, this.#changed) };
    this.pending = undefined;
    return change;
  }
}
