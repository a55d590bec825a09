import { limitFault, numberRule, type NumberSpeaker, unreadableNumber } from '../../questions/number/number-words.js';
import type { NumberQuestion } from '../../questions/number/number.js';
import { writeNumber } from '../../questions/number/write-number.js';
import { parseNumber } from '../../questions/parse-number.js';
import type { HostedSpeaker } from '../hosted-speaker.js';
import { markup } from '../markup.js';
import { fieldId, type QuestionFields, writtenIn } from '../question-fields.js';

const numberSpeaker = ({ words, wanted, pluralOf }: HostedSpeaker): NumberSpeaker => ({ words, write: (value) => writeNumber(value, wanted), pluralOf });

/** A number in a text field, as people write it in the language of the page; a number field of a browser takes one notation only. */
export const numberFields: QuestionFields<NumberQuestion> = {
  type: 'number',
  frame: 'label',
  rule: (question, speaker) => numberRule(question, numberSpeaker(speaker)),
  render: ({ id, min, decimals, unit }, { speaker, entries, about }) => {
    const keyboard = min !== undefined && min < 0 ? 'text' : decimals ? 'decimal' : 'numeric';
    return markup`<span class="measured"><input type="text" class="number" id="${fieldId(id)}" name="${id}" value="${writtenIn(entries, id)}" inputmode="${keyboard}" maxlength="40" dir="ltr" autocomplete="off" spellcheck="false"${about}>${unit !== undefined && markup` <span>${speaker.say(unit)}</span>`}</span>`;
  },
  read: (question, entries, speaker) => {
    const written = writtenIn(entries, question.id);
    if (written.trim() === '') return {};
    const value = parseNumber(written, speaker.wanted);
    const fault = value === null ? unreadableNumber(question, numberSpeaker(speaker)) : limitFault(value, question, numberSpeaker(speaker));
    return fault === null ? { answer: value } : { fault: fault[1] };
  },
  required: (_question, { words }) => words.numberRequired,
};
