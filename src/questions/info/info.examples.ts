import type { QuestionExample } from '../question-example.js';
import type { InfoQuestion } from './info.js';

/** Words between questions, short and long. They take no answer, so that every answer is invalid. */
export const infoExamples: readonly QuestionExample<InfoQuestion>[] = [
  {
    name: 'a sentence',
    question: { id: 'next', type: 'info', text: { en: 'The next questions are about the road to school.', da: 'De næste spørgsmål handler om skolevejen.' } },
    valid: [],
    invalid: ['', 'read', 1, null, true, [], {}],
  },
  {
    name: 'a heading, paragraphs and a link',
    question: {
      id: 'plan',
      type: 'info',
      title: { en: 'The plan for the square', da: 'Planen for torvet' },
      text: {
        en: 'The council wants to move the parked cars and plant trees.\n\nNothing has been decided. What you answer is put before the committee in March.',
        da: 'Byrådet vil flytte de parkerede biler og plante træer.\n\nIntet er besluttet. Det, du svarer, lægges frem for udvalget i marts.',
      },
      link: { url: 'https://example.org/plan', text: { en: 'Read the whole plan', da: 'Læs hele planen' } },
    },
    valid: [],
    invalid: ['read', { missing: 'perhaps' }],
  },
];
