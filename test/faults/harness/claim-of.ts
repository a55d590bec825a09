/** What the words of a status promise. */
export type Claim = 'device' | 'tab' | 'received' | 'refused' | 'not kept' | 'none';

/** In this order: what is refused may be kept on the device, and what is in the tab only names the tab. */
const PROMISES: readonly (readonly [Claim, RegExp])[] = [
  ['refused', /not be accepted|not accepted|kunne ikke modtages|blev ikke modtaget/i],
  ['not kept', /not be saved|not be kept|kunne ikke gemmes/i],
  ['tab', /\btab\b|\bfanen?\b/i],
  ['received', /(been|is) received|er modtaget/i],
  ['device', /on this device|på denne enhed/i],
];

/** Reads what a status promises, as a citizen would, in English or Danish. */
export function claimOf(words: string): Claim {
  return PROMISES.find(([, pattern]) => pattern.test(words))?.[0] ?? 'none';
}
