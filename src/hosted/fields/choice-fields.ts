import { choiceRule } from '../../questions/choice/choice-rule.js';
import { type ChoiceQuestion, idOf, idsOf, LONGEST_OWN_WORDS } from '../../questions/choice/choice.js';
import type { HostedSpeaker } from '../hosted-speaker.js';
import { markup, type Markup } from '../markup.js';
import { fieldId, type FieldContext, type FormEntries, partName, type QuestionFields, type Reading, writtenIn } from '../question-fields.js';
import { leavingIn, leavingRadios } from './leaving.js';
import { checkable } from './radios.js';

/** The name of the field for an answer in own words. */
const otherName = (question: string) => partName(question, '_other');

/** The words of what can be chosen, and the field for own words. */
function optionsOf(question: ChoiceQuestion, { speaker, entries }: FieldContext): Markup[] {
  const { id, multiple = false, options } = question;
  const given = entries.getAll(id);
  const textOf = new Map(options.map((option) => [option.id, option.text]));
  return idsOf(question).map((option, index) =>
    checkable({
      type: multiple ? 'checkbox' : 'radio',
      name: id,
      value: option,
      words: textOf.has(option) ? speaker.say(textOf.get(option)) : speaker.words.other,
      isChecked: given.includes(option),
      id: index === 0 ? fieldId(id) : undefined,
    }),
  );
}

const ownWords = ({ id }: ChoiceQuestion, { speaker, entries }: FieldContext) =>
  markup`<label class="own"><span>${speaker.words.otherWords}</span><input type="text" name="${otherName(id)}" value="${writtenIn(entries, otherName(id))}" maxlength="${LONGEST_OWN_WORDS}" dir="auto" autocomplete="off"></label>`;

/** What was chosen, own words in the place of Other; who writes some has chosen it. */
function chosenIn({ id, other = false, multiple = false }: ChoiceQuestion, entries: FormEntries) {
  const words = other ? writtenIn(entries, otherName(id)).slice(0, LONGEST_OWN_WORDS).toWellFormed() : '';
  const isWritten = words.trim() !== '';
  const checked = entries.getAll(id).filter((value) => value !== '');
  // Of one choice a button that is pressed beside it says something else, and is not passed over.
  const chosen = isWritten && !checked.includes('other') && (multiple || checked.length === 0) ? [...checked, 'other'] : checked;
  return { chosen: chosen.map((one) => (one === 'other' && isWritten ? { other: words } : one)), isWritten };
}

function readSeveral(question: ChoiceQuestion, entries: FormEntries, speaker: HostedSpeaker): Reading {
  const { options, atLeast = 1, atMost = Infinity } = question;
  const { chosen } = chosenIn(question, entries);
  if (chosen.length === 0) return {};
  const standsAlone = chosen.some((one) => options.some(({ id, exclusive }) => exclusive && id === idOf(one)));
  if (standsAlone && chosen.length > 1) {
    const alone = options.filter(({ id, exclusive }) => exclusive && chosen.includes(id)).map(({ text }) => speaker.plain(text));
    return { fault: speaker.words.hostedAlone(speaker.list(alone)) };
  }
  const isWithin = chosen.length <= atMost && (chosen.length >= atLeast || standsAlone);
  return isWithin ? { answer: chosen } : { fault: choiceRule(question, speaker.words, speaker.count) };
}

function readOne(question: ChoiceQuestion, entries: FormEntries, { words }: HostedSpeaker): Reading {
  const left = leavingIn(entries.get(question.id), question.allow);
  const { chosen, isWritten } = chosenIn(question, entries);
  if (left !== undefined && !isWritten) return { answer: left };
  const [one] = chosen;
  if (one === undefined) return {};
  return isWritten && typeof one === 'string' ? { fault: words.hostedOwnWords } : { answer: one };
}

/** Options as radio buttons, or as checkboxes where several may be chosen. */
export const choiceFields: QuestionFields<ChoiceQuestion> = {
  type: 'choice',
  frame: 'legend',
  leavesItself: ({ multiple = false }) => !multiple,
  rule: (question, { words, count }) => (question.multiple ? choiceRule(question, words, count) : ''),
  render: (question, context) => {
    const { id, multiple, other, allow } = question;
    return markup`<div class="options listed">${optionsOf(question, context)}${other && ownWords(question, context)}${!multiple && leavingRadios(id, allow, context)}</div>`;
  },
  read: (question, entries, speaker) => (question.multiple ? readSeveral(question, entries, speaker) : readOne(question, entries, speaker)),
  required: (question, { words, count }) => (question.multiple && question.atLeast !== undefined ? choiceRule(question, words, count) : words.answerRequired),
};
