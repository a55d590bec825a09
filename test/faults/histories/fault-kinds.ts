import type { Random } from '../harness/random.js';
import { kindOfMood, MOOD_KINDS, type MoodKind, MOODS } from './moods.js';
import type { Step } from './step.js';

/** A fault of a history, as the steps around one answer. */
export interface DrawnFault {
  readonly before?: readonly Step[];
  /** Right after the answer: what interrupts is worst in the middle of something. */
  readonly after?: readonly Step[];
  /** What ends it, some answers later; left out where it ends by itself, or only with the history. */
  readonly later?: readonly Step[];
}

/** What a fault is drawn for. */
export interface Occasion {
  readonly random: Random;
  /** The tab that is answered in. */
  readonly tab: number;
  /** How many tabs the history has. */
  readonly tabs: number;
}

type Draw = (occasion: Occasion) => DrawnFault;

const TEN_YEARS = 10;

/** The endpoint takes its time with one request, so that something can come between. */
const SLOWLY: Step = { do: 'meet', how: '120 ms later receipt', times: 1 };

const OTHER_FAULTS = {
  'closed tab': ({ tab }) => ({ after: [{ do: 'close', tab }] }),
  'reloaded page': ({ tab }) => ({ after: [{ do: 'reload', tab }] }),
  'page left': ({ tab }) => ({ after: [{ do: 'leave', tab }] }),
  'crashed renderer': ({ tab }) => ({ after: [{ do: 'crash', tab }] }),
  'frozen tab': ({ tab }) => ({ after: [{ do: 'freeze', tab }], later: [{ do: 'thaw', tab }] }),
  'tab offline': ({ tab }) => ({ after: [{ do: 'offline', tab }], later: [{ do: 'online', tab }] }),
  'network gone': () => ({ after: [{ do: 'unplug' }], later: [{ do: 'plug in' }] }),
  'two tabs at once': ({ tab, tabs }) => ({
    before: [{ do: 'open', tab: (tab + 1) % Math.max(2, tabs) }],
    after: [{ do: 'meet', how: '40 ms later receipt', times: 2 }, { do: 'rush' }],
  }),
  'changed in mid-flight': ({ tab }) => ({ before: [SLOWLY], after: [{ do: 'change', tab }] }),
  'database refuses': ({ tab }) => ({ after: [{ do: 'database', tab, how: 'refuses' }], later: [{ do: 'database', tab, how: 'works' }] }),
  'database hangs': ({ tab }) => ({ after: [{ do: 'database', tab, how: 'hangs' }], later: [{ do: 'database', tab, how: 'works' }] }),
  'device full': ({ tab }) => ({ after: [{ do: 'database', tab, how: 'is full' }], later: [{ do: 'database', tab, how: 'works' }] }),
  'clock jumps': ({ random }) => ({ before: [{ do: 'clock', years: random.pick([-TEN_YEARS, TEN_YEARS]) }] }),
  'killed browser': () => ({ after: [{ do: 'kill' }] }),
} as const satisfies Readonly<Record<string, Draw>>;

export type FaultKind = MoodKind | keyof typeof OTHER_FAULTS;

const isMood = (kind: FaultKind): kind is MoodKind => Object.hasOwn(MOODS, kind);

export const FAULT_KINDS: readonly FaultKind[] = [...MOOD_KINDS, ...(Object.keys(OTHER_FAULTS) as (keyof typeof OTHER_FAULTS)[])];

/** A fault of this kind, drawn by chance. */
export function faultOf(kind: FaultKind, occasion: Occasion): DrawnFault {
  const { random, tab } = occasion;
  if (!isMood(kind)) {
    const { before = [], ...drawn } = (OTHER_FAULTS[kind] as Draw)(occasion);
    return { ...drawn, before: random.chance(0.25) ? [...before, SLOWLY] : before };
  }
  const how = random.pick(MOODS[kind]).name;
  const hurry: Step = { do: 'hurry', tab };
  // Nothing must come between an endpoint that asks for patience and the page, or nobody can tell whether the page knew.
  const after: readonly Step[] = kind === 'asked for patience' ? [{ do: 'pause', milliseconds: 170 }, hurry] : random.chance(0.5) ? [hurry] : [];
  if (random.chance(0.25)) return { before: [{ do: 'meet', how, times: null }], after, later: [{ do: 'well' }] };
  return { before: [{ do: 'meet', how, times: 1 + random.below(4) }], after };
}

const KIND_OF_DEED: Readonly<Partial<Record<Step['do'], FaultKind>>> = {
  close: 'closed tab',
  reload: 'reloaded page',
  leave: 'page left',
  crash: 'crashed renderer',
  freeze: 'frozen tab',
  offline: 'tab offline',
  unplug: 'network gone',
  rush: 'two tabs at once',
  change: 'changed in mid-flight',
  clock: 'clock jumps',
  kill: 'killed browser',
};
const KIND_OF_DATABASE = { works: undefined, refuses: 'database refuses', hangs: 'database hangs', 'is full': 'device full' } as const;

/** Which fault a step is, once it has taken place; undefined for what is none, and for moods, which take place when a request comes. */
export function kindOfStep(step: Step): FaultKind | undefined {
  return step.do === 'database' ? KIND_OF_DATABASE[step.how] : KIND_OF_DEED[step.do];
}

/** All kinds of fault that a history asks for. */
export function kindsIn(steps: readonly Step[]): ReadonlySet<FaultKind> {
  const kinds = steps.map((step) => (step.do === 'meet' ? kindOfMood(step.how) : kindOfStep(step)));
  return new Set(kinds.filter((kind) => kind !== undefined));
}
