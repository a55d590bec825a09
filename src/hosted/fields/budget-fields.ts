import { readAmount } from '../../questions/budget/amount-text.js';
import type { BudgetQuestion } from '../../questions/budget/budget.js';
import { ceilingsOf } from '../../questions/budget/ceilings.js';
import { type BudgetAnswer, DEFAULT_STEP } from '../../questions/budget/purse-limits.js';
import { agesInWords, objectionTo, type PurseSpeaker, rangeOf, sentence } from '../../questions/budget/purse-words.js';
import { DEFAULT_CURRENCY } from '../../questions/default-currency.js';
import type { HostedSpeaker } from '../hosted-speaker.js';
import { markup, type Part } from '../markup.js';
import { type FieldContext, type FormEntries, partName, type QuestionFields, type Reading, writtenIn } from '../question-fields.js';
import { optionName } from './board-option-words.js';
import { optionBoxes } from './option-boxes.js';
import { optionNumbers } from './option-numbers.js';

type Option = BudgetQuestion['options'][number];

function purseSpeaker({ options, currency = DEFAULT_CURRENCY }: BudgetQuestion, speaker: HostedSpeaker): PurseSpeaker {
  const { words, language, wanted, count, money } = speaker;
  const nameOf = (id: string) =>
    optionName(
      options.find((option) => option.id === id)!,
      speaker,
    );
  return { words, language, wanted, nameOf, formatMoney: (amount) => money(amount, currency), formatNumber: count };
}

/** What is in the purse, and what may be spent of it on what. */
function ruleOf(question: BudgetQuestion, speaker: HostedSpeaker): string {
  const { budget, currency = DEFAULT_CURRENCY, amounts = false, step = DEFAULT_STEP } = question;
  const { words, plain, money } = speaker;
  const ceilings = ceilingsOf(question).map(({ text, atMost }) => sentence(words.hostedCeiling(plain(text), money(atMost, currency))));
  const steps = amounts && step !== DEFAULT_STEP ? [sentence(words.budgetStep(money(step, currency)))] : [];
  return [sentence(words.hostedPurse(money(budget, currency))), ...ceilings, ...steps].join(' ');
}

/** What is known of an option beside its words and its cost. */
const moreOf =
  (question: BudgetQuestion, speaker: HostedSpeaker) =>
  (option: Option): Part => {
    const purse = purseSpeaker(question, speaker);
    const area = question.areas?.find(({ id }) => id === option.area);
    const range = question.amounts ? rangeOf(option, purse) : '';
    const lines = [area && speaker.say(area.text), option.ages && agesInWords(option.ages, purse), range];
    return lines.map((line) => line && markup`<small class="line">${line}</small>`);
  };

/** What is taken out of the purse as it was filled in; and the option in whose field something stands that is no amount. */
function takenIn(
  { id, options, amounts }: BudgetQuestion,
  entries: FormEntries,
  { wanted }: HostedSpeaker,
): { readonly answer: BudgetAnswer | null; readonly unread?: string | undefined } {
  if (!amounts) {
    const chosen = entries.getAll(id);
    return { answer: chosen.length === 0 ? null : chosen };
  }
  const written = options.map((option) => [option.id, readAmount(writtenIn(entries, partName(id, option.id)), wanted)] as const);
  const given = written.filter((pair): pair is readonly [string, number] => typeof pair[1] === 'number');
  return { answer: given.length === 0 ? null : Object.fromEntries(given), unread: written.find(([, amount]) => amount === undefined)?.[0] };
}

function read(question: BudgetQuestion, entries: FormEntries, speaker: HostedSpeaker): Reading {
  const { answer, unread } = takenIn(question, entries, speaker);
  const objection = objectionTo(answer, question, { amounts: question.amounts ?? false, unread }, purseSpeaker(question, speaker));
  if (objection !== null) return { fault: objection[1] };
  return answer === null ? {} : { answer };
}

/** A purse: a checkbox for each project, or a field for the amount that it is given. What is left is told when the form is sent. */
export const budgetFields: QuestionFields<BudgetQuestion> = {
  type: 'budget',
  frame: 'legend',
  rule: ruleOf,
  render: (question, context: FieldContext) => {
    const { currency, step = DEFAULT_STEP } = question;
    const more = moreOf(question, context.speaker);
    if (!question.amounts) return optionBoxes(question, context, { currency, more });
    return optionNumbers(question, context, { keyboard: Number.isInteger(step) ? 'numeric' : 'decimal', currency, more });
  },
  read,
  required: ({ amounts }, { words }) => (amounts ? words.budgetGiveOne : words.budgetChooseOne),
};
