import { DEFAULT_MAX_LENGTH, type TextQuestion } from '../../questions/text/text.js';
import { markup } from '../markup.js';
import { fieldId, type QuestionFields, writtenIn } from '../question-fields.js';

/** A text area. That a text tells who somebody is cannot be found out here before it is sent, so it is asked for beforehand. */
export const textFields: QuestionFields<TextQuestion> = {
  type: 'text',
  frame: 'label',
  rule: (_question, { words }) => words.hostedPrivate,
  // A parser drops the line break that a text area begins with.
  render: ({ id, maxLength = DEFAULT_MAX_LENGTH }, { entries, about }) =>
    markup`<textarea id="${fieldId(id)}" name="${id}" rows="4" maxlength="${maxLength}" dir="auto" autocomplete="off"${about}>
${writtenIn(entries, id)}</textarea>`,
  read: ({ id, maxLength = DEFAULT_MAX_LENGTH }, entries, { words, count }) => {
    const written = writtenIn(entries, id);
    if (written.trim() === '') return {};
    return written.length > maxLength ? { fault: words.hostedTooLong(count(maxLength)) } : { answer: written };
  },
  required: (_question, { words }) => words.textRequired,
};
