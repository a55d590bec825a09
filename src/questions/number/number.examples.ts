import type { QuestionExample } from '../question-example.js';
import { LARGEST_NUMBER } from './number-limits.js';
import type { NumberQuestion } from './number.js';

/** Numbers with and without limits, decimals, unit and slider. Own wording: examples, not instruments. */
export const numberExamples: readonly QuestionExample<NumberQuestion>[] = [
  {
    name: 'a whole number of any size',
    question: { id: 'persons', type: 'number', text: { en: 'How many people live in your home?', da: 'Hvor mange bor der i dit hjem?' } },
    valid: [0, 1, 4, -1, LARGEST_NUMBER],
    invalid: [1.5, LARGEST_NUMBER + 1, '4', null, true, [4], { value: 4 }],
  },
  {
    name: 'a whole number with limits and ways to leave it',
    question: {
      id: 'days',
      type: 'number',
      min: 0,
      max: 7,
      text: { en: 'On how many days last week did you cycle to work?', da: 'Hvor mange dage i sidste uge cyklede du på arbejde?' },
      hint: { en: 'From 0 to 7.', da: 'Fra 0 til 7.' },
      allow: ['dont-know', 'no-answer'],
    },
    valid: [0, 7],
    invalid: [-1, 8, 6.5, '7'],
  },
  {
    name: 'an amount of money, with decimals and a unit',
    question: {
      id: 'fare',
      type: 'number',
      min: 0,
      decimals: 2,
      unit: { en: 'kr.', da: 'kr.' },
      text: { en: 'What did you pay for the bus last month?', da: 'Hvad betalte du for bussen i sidste måned?' },
    },
    valid: [0, 0.07, 412.5, 1234.56],
    invalid: [-0.01, 0.001, 412.505, '412,50'],
  },
  {
    name: 'a number below zero',
    question: {
      id: 'temperature',
      type: 'number',
      min: -30,
      max: 40,
      decimals: 1,
      unit: { en: '°C' },
      text: { en: 'How warm was it in the waiting room?', da: 'Hvor varmt var der i venteværelset?' },
    },
    valid: [-30, -0.5, 0, 21.5, 40],
    invalid: [-30.1, 40.1, 21.55],
  },
  {
    name: 'a slider',
    question: {
      id: 'share',
      type: 'number',
      look: 'slider',
      min: 0,
      max: 100,
      unit: { en: '%' },
      text: { en: 'How large a share of your waste do you sort?', da: 'Hvor stor en del af dit affald sorterer du?' },
      hint: { en: '0 is nothing, 100 is everything.', da: '0 er ingenting, 100 er det hele.' },
    },
    valid: [0, 50, 100],
    invalid: [-1, 101, 50.5],
  },
  {
    name: 'a slider with decimals and a way to leave it',
    question: {
      id: 'walk',
      type: 'number',
      look: 'slider',
      min: 0,
      max: 5,
      decimals: 1,
      unit: { en: 'km' },
      text: { en: 'How far would you walk to a library?', da: 'Hvor langt ville du gå til et bibliotek?' },
      allow: ['no-answer'],
    },
    valid: [0, 0.3, 2.5, 5],
    invalid: [0.25, 5.1, -0.1],
  },
];
