import type { QuestionExample } from '../question-example.js';
import { DEFAULT_MAX_LENGTH, type TextQuestion } from './text.js';

/** Texts of several lengths, with and without help and ways to leave them. Own wording: examples, not instruments. */
export const textExamples: readonly QuestionExample<TextQuestion>[] = [
  {
    name: 'an open question',
    question: { id: 'why', type: 'text', text: { en: 'What made the difference for you?', da: 'Hvad gjorde forskellen for dig?' } },
    valid: ['a', 'Personalet tog sig tid. Tak!', 'To linjer:\nen og to', 'Ærø, Østerås og Ålbæk', '🌻', 'x'.repeat(DEFAULT_MAX_LENGTH)],
    invalid: ['', 'x'.repeat(DEFAULT_MAX_LENGTH + 1), 'half an emoji: \ud83c', 'a zero\0byte', 3, null, true, ['a'], { text: 'a' }],
  },
  {
    name: 'a short answer with a hint',
    question: {
      id: 'word',
      type: 'text',
      maxLength: 20,
      text: { en: 'Which one word describes the meeting?', da: 'Hvilket ene ord beskriver mødet?' },
      hint: { en: 'At most 20 characters.', da: 'Højst 20 tegn.' },
    },
    valid: ['Håb', 'twenty characters ok', '🌻'.repeat(10)],
    invalid: ['', 'twenty-one characters', 20],
  },
  {
    name: 'a long answer that may be left',
    question: {
      id: 'story',
      type: 'text',
      maxLength: 10_000,
      text: { en: 'Tell us what happened, as you saw it.', da: 'Fortæl, hvad der skete, som du oplevede det.' },
      hint: { en: 'Please leave out names and personal numbers.', da: 'Udelad gerne navne og CPR-numre.' },
      allow: ['dont-know', 'no-answer'],
    },
    valid: ['Det begyndte med et brev, som jeg ikke forstod.', 'x'.repeat(10_000)],
    invalid: ['', 'x'.repeat(10_001), { missing: 'perhaps' }],
  },
  {
    name: 'words that may be shown with the results',
    question: {
      id: 'wish',
      type: 'text',
      quotable: true,
      text: { en: 'What should the committee hear?', da: 'Hvad skal udvalget høre?' },
      hint: { en: 'One or two sentences.', da: 'En eller to sætninger.' },
      allow: ['no-answer'],
    },
    valid: ['Bussen kommer aldrig til tiden.'],
    invalid: ['', 4],
  },
  {
    name: 'the shortest answer of all',
    question: { id: 'initial', type: 'text', maxLength: 1, text: { en: 'Which letter does your street begin with?', da: 'Hvilket bogstav begynder din vej med?' } },
    valid: ['Å'],
    invalid: ['', 'AB'],
  },
];
