/** What may be asked of an export beside its format. */
export type ExportParameter = 'texts' | 'language' | 'question' | 'budget';

/** What is asked for of an export. */
export interface AskedExport {
  /** Whether the words that citizens wrote are to stand in the rows. */
  readonly texts: boolean;
  /** Language of labels; null for the survey's first. */
  readonly language: string | null;
  /** The question whose ballots are asked for; null for the only one that has ballots. */
  readonly question: string | null;
  /** The budget that was voted on; null where none is told. */
  readonly budget: number | null;
}

/** How the language of labels is written. */
export const LABEL_LANGUAGE = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

/** How a budget is written. */
export const BUDGET = /^\d{1,15}([.]\d{1,2})?$/;

/** Words with commas between them, and the last with an and. */
const listed = (words: readonly string[]) => [words.slice(0, -1).join(', '), words.at(-1)].join(' and ');

/** What exports take that say nothing else. */
export const USUAL_PARAMETERS: readonly ExportParameter[] = ['texts', 'language'];

/** What an address asks for, or in words what does not fit. */
export function askedExport(address: string, takes: readonly ExportParameter[] = USUAL_PARAMETERS): AskedExport | { readonly detail: string } {
  const { searchParams } = new URL(address);
  const unknown = [...searchParams.keys()].find((key) => !(takes as readonly string[]).includes(key));
  if (unknown !== undefined) return { detail: `${takes === USUAL_PARAMETERS ? 'Exports take' : 'This export takes'} ${listed(takes)}; found ${JSON.stringify(unknown)}.` };
  const given = (key: ExportParameter) => searchParams.get(key);
  const [texts, language, question, budget] = [given('texts'), given('language'), given('question'), given('budget')];
  if (texts !== null && texts !== 'rows') return { detail: 'texts: expected rows, for the words that citizens wrote in the rows.' };
  if (language !== null && !LABEL_LANGUAGE.test(language)) return { detail: 'language: expected a language tag such as da.' };
  if (budget !== null && !BUDGET.test(budget)) return { detail: 'budget: expected a number from 0 such as 250000.' };
  return { texts: texts === 'rows', language, question, budget: budget === null ? null : Number(budget) };
}
