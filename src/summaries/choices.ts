import { wilsonInterval } from '../statistics/wilson-interval.js';
import { identifier } from '../text/identifier.js';
import { z } from '../validation/zod.js';

/** How many people chose each option. The kept form: counts only, so that two can be added; own words are never kept. */
export interface Choices {
  readonly kind: 'choices';
  /** Whether one person could choose several options. */
  readonly several: boolean;
  /** People who answered, however many options they chose. */
  readonly n: number;
  /** Option → people who chose it. */
  readonly counts: Readonly<Record<string, number>>;
  /** Where chance may have changed the answers, the ε with which it did: then these are counts of told answers. */
  readonly epsilon?: number;
}

/** The choices of nobody among these options. */
export const emptyChoices = (options: readonly string[], several: boolean, epsilon?: number): Choices => ({
  kind: 'choices',
  several,
  n: 0,
  counts: Object.fromEntries(options.map((id) => [id, 0])),
  ...(epsilon === undefined ? {} : { epsilon }),
});

/** The choices with those of some more people, or of some fewer (`by` −1), of each of whom the options are given. */
export function countChoices(choices: Choices, people: readonly (readonly string[])[], by = 1): Choices {
  const counts = { ...choices.counts };
  for (const chosen of people) for (const id of chosen) counts[id]! += by;
  return { ...choices, n: choices.n + by * people.length, counts };
}

/** Whether chance treated the answers of both alike: told answers with other chances mean something else. */
const areToldAlike = (a: Choices, b: Choices) =>
  a.epsilon === b.epsilon && (a.epsilon === undefined || JSON.stringify(Object.keys(a.counts).sort()) === JSON.stringify(Object.keys(b.counts).sort()));

/**
 * Both choices in one; an option that only one of them knows keeps its count. Choices that chance did not treat alike cannot
 * be added: the first stays, as its answers fit the present question.
 */
export function mergeChoices(a: Choices, b: Choices): Choices {
  if (!areToldAlike(a, b)) return a;
  const counts = new Map(Object.entries(a.counts));
  for (const [id, count] of Object.entries(b.counts)) counts.set(id, count + (counts.get(id) ?? 0));
  return { ...a, several: a.several || b.several, n: a.n + b.n, counts: Object.fromEntries(counts) };
}

const count = z.int().check(z.nonnegative());

/** The published form of choices: each option's count, and its share of the people who answered. */
export const choicesResult = z.strictObject({
  kind: z.literal('choices'),
  several: z.boolean(),
  n: count,
  level: z.number(),
  options: z.array(z.strictObject({ id: identifier, count, share: z.nullable(z.strictObject({ estimate: z.number(), low: z.number(), high: z.number() })) })),
});
export type ChoicesResult = z.infer<typeof choicesResult>;

/**
 * What choices tell: each option's share of the people who answered, with its Wilson interval. Where several options could
 * be chosen the shares add up to more than one.
 *
 * @param options The options in the order of the definition, which the keys of `counts` need not have.
 */
export function describeChoices({ several, n, counts }: Choices, options: readonly string[], { level = 0.95 }: { readonly level?: number } = {}): ChoicesResult {
  const countOf = (id: string) => (Object.hasOwn(counts, id) ? counts[id]! : 0);
  return { kind: 'choices', several, n, level, options: options.map((id) => ({ id, count: countOf(id), share: wilsonInterval(countOf(id), n, { level }) })) };
}
