/** What an address asks for of an export, beside its format. */
export interface AskedExport {
  /** Whether the words that citizens wrote are to stand in the rows. */
  readonly texts: boolean;
  /** Language of labels; null for the survey's first. */
  readonly language: string | null;
}

/** How the language of labels is written. */
export const LABEL_LANGUAGE = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

/** What an address asks for with `texts` and `language`, or in words what does not fit. */
export function askedExport(address: string): AskedExport | { readonly detail: string } {
  const { searchParams } = new URL(address);
  const unknown = [...searchParams.keys()].find((key) => key !== 'texts' && key !== 'language');
  if (unknown !== undefined) return { detail: `Exports take texts and language; found ${JSON.stringify(unknown)}.` };
  const [texts, language] = [searchParams.get('texts'), searchParams.get('language')];
  if (texts !== null && texts !== 'rows') return { detail: 'texts: expected rows, for the words that citizens wrote in the rows.' };
  if (language !== null && !LABEL_LANGUAGE.test(language)) return { detail: 'language: expected a language tag such as da.' };
  return { texts: texts === 'rows', language };
}
