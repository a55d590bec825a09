import { fromMinorUnits } from '../../statistics/minor-units.js';
import { mendPurse } from './mend-purse.js';
import { brokenBy, type BudgetAnswer, DEFAULT_STEP, leftOver, pressOf, type PurseLimits, takenBy } from './purse-limits.js';

type Priced = PurseLimits['options'][number];

/** What a form objects to: the flags of the browser's validity, and the words for the citizen. */
type Objection = readonly [ValidityStateFlags, string];

/** The words that are needed, as the locales have them. */
type PurseMessages = Readonly<
  Record<
    'budgetLeft' | 'budgetOver' | 'budgetMend' | 'budgetTakeBack' | 'budgetBetween' | 'budgetAtMost' | 'budgetAtLeast' | 'budgetUnread' | 'budgetSteps',
    (...parts: string[]) => string
  >
>;

/** What says things about a purse: the words of the reader's language, and how it names and writes. */
export interface PurseSpeaker {
  readonly words: PurseMessages;
  readonly language: string;
  readonly nameOf: (id: string) => string;
  readonly formatMoney: (amount: number) => string;
  readonly formatNumber: (value: number) => string;
}

/** A text with a full stop; amounts may end with one already, as 500 kr. does. */
export const sentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

/** What is left, or by how much the purse is exceeded, without a full stop. */
export function stateOfPurse(answer: BudgetAnswer | null, limits: PurseLimits, { words, formatMoney }: PurseSpeaker): string {
  const left = fromMinorUnits(leftOver(answer, limits));
  const purse = formatMoney(limits.budget);
  return left < 0 ? words.budgetOver(formatMoney(-left), purse) : words.budgetLeft(formatMoney(left), purse);
}

/** What an option can be given; empty where that is anything. */
export function rangeOf({ min, max }: Priced, { words, formatMoney }: PurseSpeaker): string {
  if (min !== undefined && max !== undefined) return words.budgetBetween(formatMoney(min), formatMoney(max));
  if (max !== undefined) return words.budgetAtMost(formatMoney(max));
  return min === undefined ? '' : words.budgetAtLeast(formatMoney(min));
}

/** Which limit an option's amount breaks, or null; nothing breaks none. */
export function brokenIn(answer: BudgetAnswer | null, option: Priced, limits: PurseLimits): ReturnType<typeof brokenBy> {
  const units = takenBy(answer, limits).get(option.id) ?? 0;
  return units === 0 ? null : brokenBy(fromMinorUnits(units), option, limits.step);
}

/** What could be taken out of a purse that is exceeded. */
function mendingOf(answer: BudgetAnswer | null, limits: PurseLimits, amounts: boolean, { words, language, nameOf, formatMoney }: PurseSpeaker): string | null {
  const mending = mendPurse(answer, limits);
  if (mending === null) return null;
  const { single, together } = mending;
  const type = single.length > 0 ? 'disjunction' : 'conjunction';
  const names = new Intl.ListFormat(language, { type }).format([...single, ...together].map(nameOf));
  return amounts ? words.budgetTakeBack(formatMoney(fromMinorUnits(-leftOver(answer, limits))), names) : words.budgetMend(names);
}

/**
 * What keeps an answer from being taken, and how to mend it; null where nothing does.
 *
 * @param options.amounts Whether amounts are given.
 * @param options.unread The option in whose field something stands that is no amount.
 */
export function objectionTo(
  answer: BudgetAnswer | null,
  limits: PurseLimits,
  { amounts, unread }: { readonly amounts: boolean; readonly unread: string | undefined },
  speaker: PurseSpeaker,
): Objection | null {
  const { words, nameOf, formatMoney, formatNumber } = speaker;
  if (unread !== undefined) return [{ badInput: true }, words.budgetUnread(nameOf(unread), formatNumber(pressOf(limits)))];
  for (const option of amounts ? limits.options : []) {
    const broken = brokenIn(answer, option, limits);
    if (broken === null) continue;
    if (broken === 'step') return [{ stepMismatch: true }, sentence(words.budgetSteps(nameOf(option.id), formatMoney(limits.step ?? DEFAULT_STEP)))];
    return [broken === 'min' ? { rangeUnderflow: true } : { rangeOverflow: true }, sentence(`${nameOf(option.id)}: ${rangeOf(option, speaker)}`)];
  }
  const mend = mendingOf(answer, limits, amounts, speaker);
  return mend === null ? null : [{ rangeOverflow: true }, `${sentence(stateOfPurse(answer, limits, speaker))} ${mend}`];
}
