import type { Cut } from '../results/cut.js';

/** The parameters that cut results, and what each may say. */
export const CUT_PARAMETERS = { by: ['group', 'role'], over: ['wave'] } as const;

const isKnown = (key: string): key is keyof typeof CUT_PARAMETERS => Object.hasOwn(CUT_PARAMETERS, key);

/** The cut that an address asks for with `by` and `over`, or in words what does not fit. */
export function askedCut(address: string): Cut | { readonly detail: string } {
  const cut: { by: Cut['by']; over: Cut['over'] } = { by: null, over: null };
  const asked = new Set<string>();
  for (const [key, value] of new URL(address).searchParams) {
    if (!isKnown(key)) return { detail: `Results are cut with ${Object.keys(CUT_PARAMETERS).join(' and ')}; found ${JSON.stringify(key)}.` };
    if (asked.has(key)) return { detail: `Expected ${key} once.` };
    asked.add(key);
    const values: readonly string[] = CUT_PARAMETERS[key];
    if (!values.includes(value)) return { detail: `${key}: expected ${values.join(' or ')}, found ${JSON.stringify(value)}.` };
    Object.assign(cut, { [key]: value });
  }
  return cut;
}
