/** What is wrong with a text that was to be a receipt code. */
export type CodeFault = { readonly kind: 'missing' } | { readonly kind: 'sign'; readonly sign: string } | { readonly kind: 'length'; readonly count: number };

/** What does not count: spaces, hyphens, and what cannot be seen. */
const BETWEEN = /[\s\p{Dash_Punctuation}\p{Format}]/gu;

/** The letters that a code has, and those that are read as figures; there is no U. */
const SIGN = /^[0-9A-TV-Z]$/i;

/** The first thing that is wrong with a code as somebody wrote it, where `parseReceiptCode` finds none in it. */
export function codeFault(text: string): CodeFault {
  const signs = Array.from(text.replace(BETWEEN, ''));
  if (signs.length === 0) return { kind: 'missing' };
  const sign = signs.find((one) => !SIGN.test(one));
  return sign === undefined ? { kind: 'length', count: signs.length } : { kind: 'sign', sign: sign.toUpperCase() };
}
