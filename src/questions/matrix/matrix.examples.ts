import type { QuestionExample } from '../question-example.js';
import type { MatrixQuestion } from './matrix.js';

/** Matrices with words for every value, for the ends and for none. Own wording, unvalidated: examples, not instruments. */
export const matrixExamples: readonly QuestionExample<MatrixQuestion>[] = [
  {
    name: 'five levels of agreement in words',
    question: {
      id: 'met',
      type: 'matrix',
      min: 1,
      max: 5,
      text: { en: 'How do you agree with these sentences about your visit?', da: 'Hvor enig er du i disse sætninger om dit besøg?' },
      rows: [
        { id: 'listened', text: { en: 'The staff listened to what I said', da: 'Personalet lyttede til det, jeg sagde' } },
        { id: 'understood', text: { en: 'I understood what happens next', da: 'Jeg forstod, hvad der nu skal ske' } },
        { id: 'time', text: { en: 'There was time enough', da: 'Der var tid nok' } },
      ],
      labels: {
        1: { en: 'Strongly disagree', da: 'Meget uenig' },
        2: { en: 'Disagree', da: 'Uenig' },
        3: { en: 'Neither agree nor disagree', da: 'Hverken enig eller uenig' },
        4: { en: 'Agree', da: 'Enig' },
        5: { en: 'Strongly agree', da: 'Meget enig' },
      },
    },
    valid: [{ listened: 4, understood: 5, time: 1 }, { time: 3 }, { time: 2, listened: 2 }],
    invalid: [
      {},
      { listened: 0 },
      { listened: 6 },
      { listened: 2.5 },
      { listened: '4' },
      { listened: null },
      { listened: { missing: 'dont-know' } },
      { place: 3 },
      { listened: 3, toString: 3 },
      [3],
      3,
      null,
    ],
  },
  {
    name: 'five levels in words, with a row to leave open',
    question: {
      id: 'building',
      type: 'matrix',
      min: 1,
      max: 5,
      allow: ['dont-know'],
      text: { en: 'How satisfied are you with the town hall?', da: 'Hvor tilfreds er du med rådhuset?' },
      hint: { en: 'Answer only for what you have used.', da: 'Svar kun om det, du har brugt.' },
      rows: [
        { id: 'signs', text: { en: 'The signs', da: 'Skiltene' } },
        { id: 'waiting', text: { en: 'The place to wait', da: 'Stedet, hvor man venter' } },
        { id: 'toilets', text: { en: 'The toilets', da: 'Toiletterne' } },
        { id: 'access', text: { en: 'The way in for wheelchairs and prams', da: 'Adgangen for kørestole og barnevogne' } },
      ],
      labels: {
        1: { en: 'Very dissatisfied', da: 'Meget utilfreds' },
        2: { en: 'Dissatisfied', da: 'Utilfreds' },
        3: { en: 'Neither', da: 'Hverken eller' },
        4: { en: 'Satisfied', da: 'Tilfreds' },
        5: { en: 'Very satisfied', da: 'Meget tilfreds' },
      },
    },
    valid: [{ signs: 4, toilets: { missing: 'dont-know' } }, { access: { missing: 'dont-know' } }, { signs: 1, waiting: 2, toilets: 3, access: 5 }],
    invalid: [{}, { signs: { missing: 'no-answer' } }, { signs: { missing: 'skipped' } }, { signs: 'dont-know' }, { signs: { missing: 'dont-know', more: 1 } }],
  },
  {
    name: 'trust, 0 to 10, with words at both ends and two ways to leave a row',
    question: {
      id: 'trust',
      type: 'matrix',
      min: 0,
      max: 10,
      allow: ['dont-know', 'no-answer'],
      text: { en: 'How much do you trust …', da: 'Hvor stor tillid har du til …' },
      rows: [
        { id: 'neighbours', text: { en: 'the people in your street', da: 'folk på din vej' } },
        { id: 'council', text: { en: 'the town council', da: 'byrådet' } },
        { id: 'police', text: { en: 'the police', da: 'politiet' } },
      ],
      labels: { 0: { en: 'No trust at all', da: 'Slet ingen tillid' }, 10: { en: 'Complete trust', da: 'Fuld tillid' } },
    },
    valid: [{ neighbours: 10, council: 0, police: 5 }, { police: { missing: 'no-answer' }, council: { missing: 'dont-know' } }, { neighbours: 7 }],
    invalid: [{ neighbours: 11 }, { neighbours: -1 }, { council: { missing: 'not-shown' } }, {}],
  },
  {
    name: 'numbers without words, where low is good',
    question: {
      id: 'noise',
      type: 'matrix',
      min: 0,
      max: 4,
      favourable: { atMost: 1 },
      text: { en: 'How much does noise trouble you, from 0 to 4?', da: 'Hvor meget generer støj dig, fra 0 til 4?' },
      rows: [
        { id: 'road', text: { en: 'From the road', da: 'Fra vejen' } },
        { id: 'neighbour', text: { en: 'From neighbours', da: 'Fra naboer' } },
      ],
    },
    valid: [{ road: 0 }, { road: 4, neighbour: 1 }],
    invalid: [{ road: 5 }, { road: -1 }, { road: true }, {}],
  },
  {
    name: 'from below zero, in a row whose id every object knows',
    question: {
      id: 'change',
      type: 'matrix',
      min: -2,
      max: 2,
      text: { en: 'Has it become worse or better since last year?', da: 'Er det blevet dårligere eller bedre siden sidste år?' },
      rows: [
        { id: 'constructor', text: { en: 'Building in the town', da: 'Byggeriet i byen' } },
        { id: 'traffic', text: { en: 'The traffic', da: 'Trafikken' } },
      ],
      labels: { '-2': { en: 'Much worse', da: 'Meget dårligere' }, 2: { en: 'Much better', da: 'Meget bedre' } },
    },
    valid: [{ constructor: -2, traffic: 2 }, { traffic: 0 }],
    invalid: [{ constructor: 3 }, { valueOf: 1 }, {}],
  },
];
