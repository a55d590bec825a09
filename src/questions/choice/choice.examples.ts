import type { QuestionExample } from '../question-example.js';
import type { ChoiceQuestion } from './choice.js';

/** Choices of one and of several, in both looks. Own wording, unvalidated: examples, not instruments. */
export const choiceExamples: readonly QuestionExample<ChoiceQuestion>[] = [
  {
    name: 'one of a list',
    question: {
      id: 'came-by',
      type: 'choice',
      text: { en: 'How did you come to the library today?', da: 'Hvordan kom du til biblioteket i dag?' },
      options: [
        { id: 'foot', text: { en: 'On foot', da: 'Til fods' } },
        { id: 'bicycle', text: { en: 'By bicycle', da: 'På cykel' } },
        { id: 'bus', text: { en: 'By bus or train', da: 'Med bus eller tog' } },
        { id: 'car', text: { en: 'By car', da: 'I bil' } },
      ],
    },
    valid: ['foot', 'bicycle', 'bus', 'car'],
    invalid: ['boat', 'Foot', '', 0, null, true, ['foot'], { other: 'boat' }, 'other'],
  },
  {
    name: 'one of a list, with words of one’s own and ways to leave it',
    question: {
      id: 'reason',
      type: 'choice',
      other: true,
      allow: ['dont-know', 'no-answer'],
      text: { en: 'What brought you to the citizen service?', da: 'Hvad fik dig til at komme til borgerservice?' },
      hint: { en: 'Choose what mattered most.', da: 'Vælg det, der betød mest.' },
      options: [
        { id: 'passport', text: { en: 'A passport or a driving licence', da: 'Et pas eller et kørekort' } },
        { id: 'moving', text: { en: 'Moving house', da: 'En flytning' } },
        { id: 'letter', text: { en: 'A letter I did not understand', da: 'Et brev, jeg ikke forstod' } },
      ],
    },
    valid: ['passport', 'letter', 'other', { other: 'Mit sygesikringskort' }, { other: 'x'.repeat(200) }],
    invalid: [{ other: '' }, { other: 'x'.repeat(201) }, { other: 'half an emoji: \ud83c' }, { other: 3 }, { other: 'a', more: 1 }, ['other'], { passport: true }, 'dont-know'],
  },
  {
    name: 'several of a list, with one that stands alone',
    question: {
      id: 'used',
      type: 'choice',
      multiple: true,
      text: { en: 'What have you used at the library in the last month?', da: 'Hvad har du brugt på biblioteket den seneste måned?' },
      options: [
        { id: 'books', text: { en: 'Books', da: 'Bøger' } },
        { id: 'computers', text: { en: 'Computers or the printer', da: 'Computere eller printeren' } },
        { id: 'quiet', text: { en: 'A quiet place to sit', da: 'Et stille sted at sidde' } },
        { id: 'events', text: { en: 'Talks or concerts', da: 'Foredrag eller koncerter' } },
        { id: 'none', exclusive: true, text: { en: 'None of these', da: 'Ingen af dem' } },
      ],
    },
    valid: [['books'], ['books', 'quiet'], ['books', 'computers', 'quiet', 'events'], ['events', 'books'], ['none']],
    invalid: ['books', [], ['books', 'books'], ['none', 'books'], ['books', 'none'], ['games'], ['other'], [null], { books: true }],
  },
  {
    name: 'at most three of many tiles, or words of one’s own',
    question: {
      id: 'town-needs',
      type: 'choice',
      look: 'tiles',
      multiple: true,
      other: true,
      atMost: 3,
      text: { en: 'What does the town need most in the coming years?', da: 'Hvad har byen mest brug for i de kommende år?' },
      options: [
        { id: 'homes', text: { en: 'Homes that can be paid for', da: 'Boliger, der er til at betale' } },
        { id: 'buses', text: { en: 'Buses in the evening', da: 'Busser om aftenen' } },
        { id: 'green', text: { en: 'Green places', da: 'Grønne steder' } },
        { id: 'clubs', text: { en: 'Clubs for the young', da: 'Klubber for unge' } },
        { id: 'shops', text: { en: 'Shops in the high street', da: 'Butikker i hovedgaden' } },
        { id: 'care', text: { en: 'More hands in elder care', da: 'Flere hænder i ældreplejen' } },
      ],
    },
    valid: [['homes'], ['homes', 'buses', 'other'], ['green', { other: 'Et badested' }], ['other'], ['homes', 'care', { other: 'x' }]],
    invalid: [
      ['homes', 'buses', 'green', 'clubs'],
      ['homes', 'buses', 'green', 'other'],
      ['other', { other: 'twice' }],
      [{ other: 'one' }, { other: 'two' }],
      [{ other: '' }],
      { other: 'alone' },
      [],
    ],
  },
  {
    name: 'from two to three, or none of them',
    question: {
      id: 'values',
      type: 'choice',
      multiple: true,
      atLeast: 2,
      atMost: 3,
      allow: ['no-answer'],
      text: { en: 'Which words fit your workplace?', da: 'Hvilke ord passer på din arbejdsplads?' },
      options: [
        { id: 'calm', text: { en: 'Calm', da: 'Rolig' } },
        { id: 'open', text: { en: 'Open', da: 'Åben' } },
        { id: 'busy', text: { en: 'Busy', da: 'Travl' } },
        { id: 'fair', text: { en: 'Fair', da: 'Retfærdig' } },
        { id: 'none', exclusive: true, text: { en: 'None of them', da: 'Ingen af dem' } },
      ],
    },
    valid: [['calm', 'open'], ['calm', 'open', 'fair'], ['none']],
    invalid: [['calm'], ['calm', 'open', 'busy', 'fair'], ['calm', 'none'], ['calm', 'calm']],
  },
  {
    name: 'yes or no, as tiles',
    question: {
      id: 'lives-here',
      type: 'choice',
      look: 'tiles',
      text: { en: 'Do you live in the municipality?', da: 'Bor du i kommunen?' },
      options: [
        { id: 'yes', text: { en: 'Yes', da: 'Ja' } },
        { id: 'no', text: { en: 'No', da: 'Nej' } },
      ],
    },
    valid: ['yes', 'no'],
    invalid: [true, 'Yes', 1, ['yes']],
  },
  {
    name: 'a single option, whose id every object knows',
    question: {
      id: 'seen',
      type: 'choice',
      multiple: true,
      text: { en: 'What have you done before the meeting?', da: 'Hvad har du gjort før mødet?' },
      options: [{ id: 'constructor', text: { en: 'I have read the agenda', da: 'Jeg har læst dagsordenen' } }],
    },
    valid: [['constructor']],
    invalid: [['toString'], [], 'constructor'],
  },
];
