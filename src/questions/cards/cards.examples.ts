import type { QuestionExample } from '../question-example.js';
import { DEFAULT_CARD_LENGTH } from './card-limits.js';
import type { CardsQuestion } from './cards.js';

/** Cards of several numbers and lengths. Own wording: examples, not instruments. */
export const cardsExamples: readonly QuestionExample<CardsQuestion>[] = [
  {
    name: 'ideas, up to five',
    question: { id: 'ideas', type: 'cards', text: { en: 'What would make the square a better place to be?', da: 'Hvad ville gøre torvet til et bedre sted at være?' } },
    valid: [['Flere bænke'], ['a', 'b', 'c', 'd', 'e'], ['Træer', 'Træer'], ['x'.repeat(DEFAULT_CARD_LENGTH)], ['🌳 og skygge']],
    invalid: [[], ['a', 'b', 'c', 'd', 'e', 'f'], [''], ['  '], ['x'.repeat(DEFAULT_CARD_LENGTH + 1)], ['half \ud83c'], ['zero\0'], 'Flere bænke', [1], null, { 0: 'a' }],
  },
  {
    name: 'one word, with a hint and a way to leave it',
    question: {
      id: 'word',
      type: 'cards',
      atMost: 1,
      maxLength: 20,
      text: { en: 'Which one word describes your street?', da: 'Hvilket ene ord beskriver din gade?' },
      hint: { en: 'At most 20 characters.', da: 'Højst 20 tegn.' },
      allow: ['no-answer'],
    },
    valid: [['Rolig'], ['x'.repeat(20)]],
    invalid: [['Rolig', 'Grøn'], ['x'.repeat(21)], []],
  },
  {
    name: 'many longer cards',
    question: {
      id: 'wishes',
      type: 'cards',
      atMost: 20,
      maxLength: 500,
      text: { en: 'What should the new school have?', da: 'Hvad skal den nye skole have?' },
      hint: { en: 'One wish on each card.', da: 'Ét ønske på hvert kort.' },
    },
    valid: [['Et værksted', 'En stor have', 'Stille rum'], Array.from({ length: 20 }, (_, index) => `Ønske ${index + 1}`), ['x'.repeat(500)]],
    invalid: [Array.from({ length: 21 }, () => 'a'), ['x'.repeat(501)]],
  },
];
