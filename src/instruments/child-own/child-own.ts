import type { ScaleQuestion } from '../../questions/scale/scale.js';
import type { LocalisedText } from '../../text/localised-text.js';
import type { Instrument } from '../instrument.js';
import { ownInstrument } from '../own-instrument.js';

/** Words for three faces. */
const LABELS: ScaleQuestion['labels'] = {
  1: { en: 'No', da: 'Nej', 'da-x-easy': 'Nej', 'da-x-child': 'Nej' },
  2: { en: 'Sometimes', da: 'Nogle gange', 'da-x-easy': 'Nogle gange', 'da-x-child': 'Nogle gange' },
  3: { en: 'Yes', da: 'Ja', 'da-x-easy': 'Ja', 'da-x-child': 'Ja' },
};

/** One question that a small child can answer, alone or with an adult who reads it aloud. */
const question = (id: string, text: LocalisedText): ScaleQuestion => ({
  id,
  type: 'scale',
  look: 'faces',
  min: 1,
  max: 3,
  text,
  labels: LABELS,
  favourable: { atLeast: 3 },
  allow: ['dont-know', 'no-answer'],
});

const QUESTIONS = [
  question('like-it', { 'da-x-child': 'Kan du lide at være her?', 'da-x-easy': 'Kan du lide at være her?', da: 'Kan du lide at være her?', en: 'Do you like being here?' }),
  question('play', {
    'da-x-child': 'Har du nogen at lege med?',
    'da-x-easy': 'Har du nogen at være sammen med?',
    da: 'Har du nogen at lege eller være sammen med?',
    en: 'Do you have somebody to play with?',
  }),
  question('help', {
    'da-x-child': 'Hjælper de voksne dig?',
    'da-x-easy': 'Hjælper de voksne dig?',
    da: 'Hjælper de voksne dig, når du har brug for det?',
    en: 'Do the grown-ups help you when you need it?',
  }),
  question('listen', {
    'da-x-child': 'Hører de voksne på dig?',
    'da-x-easy': 'Lytter de voksne til dig?',
    da: 'Lytter de voksne til det, du siger?',
    en: 'Do the grown-ups listen to what you say?',
  }),
  question('safe', { 'da-x-child': 'Føler du dig tryg her?', 'da-x-easy': 'Er du tryg her?', da: 'Føler du dig tryg her?', en: 'Do you feel safe here?' }),
  question('come-back', {
    'da-x-child': 'Vil du gerne komme her igen?',
    'da-x-easy': 'Vil du gerne komme her igen?',
    da: 'Har du lyst til at komme igen i morgen?',
    en: 'Would you like to come again tomorrow?',
  }),
];

/** A child's own view of a place, in words of a small child and three faces. Its main language is `da-x-child`. */
export const childOwn: Instrument = ownInstrument({
  construct: { en: 'A child’s well-being in day care, school or club, told by the child', da: 'Et barns trivsel i dagtilbud, skole eller klub, fortalt af barnet selv' },
  missingRule: 'Mean of the answered questions; at least half of them, that is three of six. “Don’t know” counts as missing.',
  recall: 'these days',
  definition: {
    id: 'child-own',
    version: '1',
    title: { 'da-x-child': 'Hvordan er det her?', da: 'Hvordan er det at være her?', en: 'What is it like here?' },
    questions: QUESTIONS,
    scores: [
      {
        id: 'child-own',
        title: { en: 'The child’s own view', da: 'Barnets egen oplevelse' },
        mean: QUESTIONS.map(({ id }) => id),
        range: [1, 3],
        missing: { atMost: 3 },
        bands: [
          { id: 'low', below: 1.5, text: { en: 'Low', da: 'Lav' }, advice: {} },
          { id: 'middle', below: 2.5, text: { en: 'Middle', da: 'Middel' } },
          { id: 'high', text: { en: 'High', da: 'Høj' } },
        ],
      },
    ],
  },
});
