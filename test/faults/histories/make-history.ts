import { Random } from '../harness/random.js';
import { FAULT_KINDS, faultOf, type FaultKind } from './fault-kinds.js';
import type { History } from './history.js';
import type { Step } from './step.js';

/** How many tabs a history has, the usual ones several times. */
const TABS = [1, 2, 2, 2, 3, 3];
const FEWEST_KINDS = 3;
const MOST_KINDS = 6;
/** What takes a coincidence to do harm. */
const OFTEN: readonly FaultKind[] = ['asked for patience', 'asked for patience', 'changed in mid-flight', 'two tabs at once'];
/** Ending the browser is the dearest fault. */
const KILLS = 0.1;

/** When a citizen goes on after an answer: mostly after having read the words. */
const PACES = ['told', 'told', 'stored', 'clicked'] as const;
const HASTY = ['told', 'stored', 'clicked', 'clicked'] as const;

function shuffled<T>(list: readonly T[], random: Random): T[] {
  const rest = [...list];
  return Array.from({ length: rest.length }, () => rest.splice(random.below(rest.length), 1)[0]!);
}

/**
 * Makes a history from a seed: so many answers, and between them faults of three kinds or more. Each history draws its own
 * few kinds, because faults that get in each other's way find less together (A. Groce et al., "Swarm Testing", ISSTA 2012).
 */
export function makeHistory(seed: number, { answers = 20 }: { readonly answers?: number } = {}): History {
  const random = new Random(seed);
  const tabs = random.pick(TABS);
  const places = drawFaults(drawKinds(random), { answers, random });
  const steps: Step[] = [];
  let recoveries: { readonly due: number; readonly steps: readonly Step[] }[] = [];
  for (let turn = 0; turn < answers; turn++) {
    steps.push(...recoveries.filter(({ due }) => due <= turn).flatMap((recovery) => recovery.steps));
    recoveries = recoveries.filter(({ due }) => due > turn);
    const tab = random.below(tabs);
    const faults = (places.get(turn) ?? []).map((kind) => faultOf(kind, { random, tab, tabs }));
    const isInterrupted = faults.some(({ after }) => after !== undefined);
    const answer: Step = { do: 'answer', tab, until: random.pick(isInterrupted ? HASTY : PACES) };
    steps.push(...faults.flatMap(({ before = [] }) => before), answer, ...faults.flatMap(({ after = [] }) => after));
    recoveries.push(...faults.map(({ later = [] }) => ({ due: turn + 1 + random.below(4), steps: later })));
    if (random.chance(0.35)) steps.push(tabs > 1 && random.chance(0.5) ? { do: 'rush' } : { do: 'hurry', tab: random.below(tabs) });
    if (random.chance(0.08)) steps.push({ do: 'change', tab });
    if (random.chance(0.15)) steps.push({ do: 'pause', milliseconds: 5 + random.below(60) });
  }
  return { seed, steps };
}

/** The few kinds of one history. */
function drawKinds(random: Random): readonly FaultKind[] {
  const count = FEWEST_KINDS + random.below(1 + MOST_KINDS - FEWEST_KINDS);
  const usual = FAULT_KINDS.filter((kind) => kind !== 'killed browser');
  const drawn = [...new Set(shuffled([...usual, ...OFTEN, ...OFTEN], random))].slice(0, count);
  return random.chance(KILLS) ? [...drawn, 'killed browser'] : drawn;
}

/** Which kinds come with which answer: each kind once at least. */
function drawFaults(kinds: readonly FaultKind[], { answers, random }: { readonly answers: number; readonly random: Random }): ReadonlyMap<number, readonly FaultKind[]> {
  const more = Array.from({ length: random.below(1 + Math.floor(answers / 2)) }, () => random.pick(kinds.filter((kind) => kind !== 'killed browser')));
  const places = new Map<number, FaultKind[]>();
  for (const kind of [...kinds, ...more]) {
    const turn = random.below(answers);
    places.set(turn, [...(places.get(turn) ?? []), kind]);
  }
  return places;
}
