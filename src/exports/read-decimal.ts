/** The number that a text is, with a point or a comma before its decimals; null where it is none. */
export function readDecimal(text: string | undefined): number | null {
  return text !== undefined && /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null;
}
