import { fromMinorUnits } from '../../statistics/minor-units.js';
import { pickText } from '../../text/pick-text.js';
import type { Ages } from './ages.js';
import { type Ceiling, ceilingsOf, leftUnder, takenUnder } from './ceilings.js';
import { type Mending, mendingOf, mendPurse } from './mend-purse.js';
import { brokenBy, type BudgetAnswer, DEFAULT_STEP, leftOver, pressOf, type PurseLimits, takenBy } from './purse-limits.js';

type Priced = PurseLimits['options'][number];

/** What a form objects to: the flags of the browser's validity, and the words for the citizen. */
type Objection = readonly [ValidityStateFlags, string];

/** The words that are needed, as the locales have them. */
type PurseMessages = Readonly<
  Record<
    | 'budgetLeft'
    | 'budgetOver'
    | 'budgetCeilingOver'
    | 'budgetMend'
    | 'budgetCeilingMend'
    | 'budgetTakeBack'
    | 'budgetBetween'
    | 'budgetAtMost'
    | 'budgetAtLeast'
    | 'budgetUnread'
    | 'budgetSteps'
    | 'budgetAgesBetween'
    | 'budgetAgesFrom'
    | 'budgetAgesTo',
    (...parts: string[]) => string
  >
>;

/** What says things about a purse: the words of the reader's language, and how it names and writes. */
export interface PurseSpeaker {
  readonly words: PurseMessages;
  readonly language: string;
  /** The language that was asked for, in which texts of a definition are picked. */
  readonly wanted: string;
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

/** What is left under a ceiling, or by how much it is exceeded, without a full stop; with the name of the ceiling where that does not stand beside it. */
export function stateUnder(
  answer: BudgetAnswer | null,
  limits: PurseLimits,
  ceiling: Ceiling,
  { speaker, named }: { readonly speaker: PurseSpeaker; readonly named: boolean },
): string {
  const { words, wanted, formatMoney } = speaker;
  const left = fromMinorUnits(leftUnder(answer, limits, ceiling));
  const [name, most] = [pickText(ceiling.text, wanted), formatMoney(ceiling.atMost)];
  if (left < 0) return words.budgetCeilingOver(name, formatMoney(-left), most);
  const state = words.budgetLeft(formatMoney(left), most);
  return named ? `${name}: ${state}` : state;
}

/** Whom an option is for. */
export function agesInWords({ from, to }: Ages, { words, formatNumber }: PurseSpeaker): string {
  if (from === undefined) return words.budgetAgesTo(formatNumber(to ?? 0));
  return to === undefined ? words.budgetAgesFrom(formatNumber(from)) : words.budgetAgesBetween(formatNumber(from), formatNumber(to));
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

/** Names of what could be taken out: one of several, or several together. */
function namesIn({ single, together }: Mending, { language, nameOf }: PurseSpeaker): string {
  const type = single.length > 0 ? 'disjunction' : 'conjunction';
  return new Intl.ListFormat(language, { type }).format([...single, ...together].map(nameOf));
}

/** Which ceilings are exceeded, by how much, and what could be taken out of each; empty where none is. */
function ceilingObjections(answer: BudgetAnswer | null, limits: PurseLimits, speaker: PurseSpeaker): string {
  const { words, formatMoney } = speaker;
  const objections = ceilingsOf(limits).flatMap((ceiling) => {
    const over = -leftUnder(answer, limits, ceiling);
    if (over <= 0) return [];
    const [money, names] = [formatMoney(fromMinorUnits(over)), namesIn(mendingOf(takenUnder(answer, limits, ceiling), over), speaker)];
    return [`${sentence(stateUnder(answer, limits, ceiling, { speaker, named: true }))} ${limits.amounts ? words.budgetTakeBack(money, names) : words.budgetCeilingMend(names)}`];
  });
  return objections.join(' ');
}

/** What is wrong with what is taken in all. Where a ceiling is exceeded too, that comes first: what is taken out there may be enough for the purse. */
function excessOf(answer: BudgetAnswer | null, limits: PurseLimits, amounts: boolean, speaker: PurseSpeaker): string | null {
  const { words, formatMoney } = speaker;
  const mending = mendPurse(answer, limits);
  const ceilings = ceilingObjections(answer, limits, speaker);
  const state = mending === null ? '' : sentence(stateOfPurse(answer, limits, speaker));
  if (ceilings !== '') return `${state} ${ceilings}`.trim();
  if (mending === null) return null;
  const names = namesIn(mending, speaker);
  return `${state} ${amounts ? words.budgetTakeBack(formatMoney(fromMinorUnits(-leftOver(answer, limits))), names) : words.budgetMend(names)}`;
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
  const excess = excessOf(answer, limits, amounts, speaker);
  return excess === null ? null : [{ rangeOverflow: true }, excess];
}
