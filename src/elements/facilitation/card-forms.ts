import type { BoardActOf } from '../../board/act.js';
import { LONGEST_CARD, LONGEST_TEXT, type ActForm, type Choice, type Field, type FormGround, type Values, valueIn } from './act-form.js';
import { headOf, quotedText, thingOf } from './board-things.js';
import { OUTCOME_WORDS } from './outcome-words.js';

/** Stands for a category that is made on the way; an identifier begins with a letter or a digit. */
const NEW = '-new';

/** Leaves without a category. */
const NONE = '-none';

const reason = ({ words }: FormGround): Field => ({ name: 'reason', kind: 'lines', label: words.leadReason, hint: words.leadReasonHint, isNeeded: true, longest: LONGEST_CARD });

/** Not to show something any more. */
export const hideForm = (card: string, ground: FormGround): ActForm => ({
  lead: '',
  submit: ground.words.leadHide,
  fields: [reason(ground)],
  make: (values) => ({ act: { act: 'hide', card, reason: valueIn(values, 'reason') } }),
});

/** To show other words, such as without a name. */
export function redactForm(card: string, ground: FormGround): ActForm {
  const { words, board } = ground;
  const text = thingOf(board, card)?.text ?? '';
  return {
    lead: '',
    submit: words.leadRedact,
    fields: [{ name: 'text', kind: 'lines', label: words.leadOtherWords, hint: words.leadOtherWordsHint, isNeeded: true, longest: LONGEST_CARD, initial: [text] }, reason(ground)],
    make: (values) => ({ act: { act: 'redact', card, text: valueIn(values, 'text'), reason: valueIn(values, 'reason') } }),
  };
}

/** To put a card under another of the same question, that says the same. */
export function mergeForm(card: string, { words, board }: FormGround): ActForm {
  const question = headOf(board, card)?.question;
  const others = board.cards.filter((one) => one.id !== card && one.question === question);
  return {
    lead: '',
    submit: words.leadMerge,
    fields: [{ name: 'into', kind: 'pick', label: words.leadInto, isNeeded: true, choices: others.map((one): Choice => ({ value: one.id, words: one })) }],
    make: (values) => ({ act: { act: 'merge', cards: [card], into: valueIn(values, 'into') } }),
  };
}

/** To choose a card; how many are chosen already is told, where there is a limit. */
export function chooseForm(card: string, { words, board, definition, language, number }: FormGround): ActForm {
  const question = headOf(board, card)?.question;
  const chosen = board.chosen.filter((one) => headOf(board, one.card)?.question === question).length;
  const most = definition.mostChosen;
  return {
    lead: most === undefined ? '' : words.leadChosenSoFar(number(chosen), number(most)),
    submit: words.leadChoose,
    fields: [{ name: 'reason', kind: 'lines', label: words.leadReasonIfAny, hint: words.leadReasonPublic, isNeeded: false, longest: LONGEST_TEXT }],
    make: (values) => {
      const given = valueIn(values, 'reason');
      return { act: { act: 'choose', card, ...(given === '' ? {} : { reason: { [language]: given } }) } };
    },
  };
}

/** To put a card into a category, one that is made with it included. */
export function categoriseForm(card: string, { words, board, language, newId }: FormGround): ActForm {
  const own = board.cards.find(({ id }) => id === card)?.category;
  const isNew = (values: Values) => valueIn(values, 'category') === NEW;
  const made = board.categories.map(({ id, text }): Choice => ({ value: id, words: quotedText(text, language) }));
  return {
    lead: words.leadByFacilitators,
    submit: words.leadSave,
    fields: [
      {
        name: 'category',
        kind: 'pick',
        label: words.leadCategorise,
        isNeeded: true,
        choices: [{ value: NONE, words: words.leadUncategorised }, ...made, { value: NEW, words: words.leadNewCategory }],
        initial: own ? [own] : [],
      },
      { name: 'name', kind: 'line', label: words.leadCategoryName, isNeeded: true, longest: LONGEST_TEXT, isAsked: isNew },
    ],
    make: (values) => {
      const category = valueIn(values, 'category');
      if (category !== NEW) return { act: { act: 'categorise', card, category: category === NONE ? null : category } };
      const id = newId('category');
      return { act: { act: 'category', id, text: { [language]: valueIn(values, 'name') } }, then: { category: [id], name: [] } };
    },
  };
}

/** To write down what became of a card, or of the meeting as a whole. */
export function becameForm(card: string | null, { words, language, today }: FormGround): ActForm {
  const statuses = Object.entries(OUTCOME_WORDS).map(([value, key]): Choice => ({ value, words: words[key] }));
  return {
    lead: '',
    submit: words.leadSave,
    fields: [
      { name: 'text', kind: 'lines', label: words.leadWhatBecame, isNeeded: true, longest: LONGEST_TEXT },
      { name: 'status', kind: 'pick', label: words.leadHowFar, isNeeded: true, choices: statuses },
      { name: 'date', kind: 'day', label: words.leadDay, isNeeded: true, initial: [today] },
    ],
    make: (values) => {
      const status = valueIn(values, 'status') as BoardActOf<'became'>['status'];
      return { act: { act: 'became', card, text: { [language]: valueIn(values, 'text') }, date: valueIn(values, 'date'), status } };
    },
  };
}
