import { ANSWER_ENDS, DATABASE_STATES, DEVICE_DEEDS, type Step, stepAsText, TAB_DEEDS } from './step.js';
import { moodCalled } from './moods.js';

/** What happens to a citizen, an endpoint and a browser, as data. */
export interface History {
  /** Of the small choices that no step names, such as the value that is answered. */
  readonly seed: number;
  readonly steps: readonly Step[];
}

/** How many answers are given in it; a changed answer is not a new one. */
export const answersIn = ({ steps }: History): number => steps.filter((step) => step.do === 'answer').length;

/** A history to read, and to paste back. */
export function historyAsText(history: History): string {
  const steps = history.steps.map((step, index) => `  ${String(index + 1).padStart(2)}. ${stepAsText(step)}`);
  return [`history of seed ${history.seed}, ${history.steps.length} steps:`, ...steps, `again: node scripts/run-histories.mjs --history '${JSON.stringify(history)}'`].join('\n');
}

const isWhole = (value: unknown, least: number): boolean => Number.isInteger(value) && (value as number) >= least;
const isOneOf = (list: readonly unknown[]) => (value: unknown) => list.includes(value);
const isTab = (value: unknown): boolean => isWhole(value, 0);

type Keys = Readonly<Record<string, (value: unknown) => boolean>>;
const KEYS: Readonly<Record<string, Keys>> = {
  answer: { tab: isTab, until: isOneOf(ANSWER_ENDS) },
  meet: { how: (value) => typeof value === 'string', times: (value) => value === null || isWhole(value, 1) },
  database: { tab: isTab, how: isOneOf(DATABASE_STATES) },
  clock: { years: Number.isFinite },
  pause: { milliseconds: (value) => isWhole(value, 0) },
  ...Object.fromEntries(Object.keys(TAB_DEEDS).map((deed) => [deed, { tab: isTab }])),
  ...Object.fromEntries(Object.keys(DEVICE_DEEDS).map((deed) => [deed, {}])),
};

function checkStep(step: unknown, index: number): Step {
  const place = `step ${index + 1} of the history, ${JSON.stringify(step)},`;
  const given = (step ?? {}) as Readonly<Record<string, unknown>>;
  const keys = KEYS[String(given['do'])];
  if (keys === undefined) throw new Error(`${place} does "${String(given['do'])}"; expected one of: ${Object.keys(KEYS).join(', ')}`);
  for (const [key, isRight] of Object.entries(keys)) if (!isRight(given[key])) throw new Error(`${place} has no usable "${key}"; see test/faults/histories/step.ts`);
  const checked = step as Step;
  if (checked.do === 'meet') moodCalled(checked.how);
  return checked;
}

/**
 * Reads a history that was printed.
 *
 * @throws Error that names the step which is none, and what was expected.
 */
export function parseHistory(text: string): History {
  const { seed, steps } = JSON.parse(text) as Partial<History>;
  if (!Number.isInteger(seed) || !Array.isArray(steps)) throw new Error('A history is { "seed": a whole number, "steps": [ … ] }');
  return { seed: seed!, steps: steps.map(checkStep) };
}
