import type { ScaleQuestion } from '../../questions/scale/scale.js';
import type { LocalisedText } from '../../text/localised-text.js';
import { EXTENT_BANDS, EXTENT_LABELS } from '../extent.js';
import type { Instrument } from '../instrument.js';
import { ownInstrument } from '../own-instrument.js';

/** One statement of a parent about the child; some of it a parent cannot know. */
const statement = (id: string, text: LocalisedText): ScaleQuestion => ({
  id,
  type: 'scale',
  look: 'csat',
  min: 1,
  max: 5,
  text,
  labels: EXTENT_LABELS,
  allow: ['dont-know', 'no-answer'],
});

const STATEMENTS = [
  statement('glad', { en: 'My child is glad after the day there.', da: 'Mit barn er glad, når dagen dér er slut.', 'da-x-easy': 'Mit barn er glad bagefter.' }),
  statement('safe', { en: 'My child is calm and feels safe at home afterwards.', da: 'Mit barn er trygt og roligt hjemme bagefter.', 'da-x-easy': 'Mit barn er trygt derhjemme.' }),
  statement('wants-to-be-there', { en: 'My child wants to be there.', da: 'Mit barn har lyst til at være der.', 'da-x-easy': 'Mit barn vil gerne være der.' }),
  statement('hand-over', { en: 'Saying goodbye in the morning feels safe.', da: 'Det er trygt at sige farvel om morgenen.', 'da-x-easy': 'Det er trygt, når vi siger farvel.' }),
  statement('close-adult', {
    en: 'There is an adult there whom my child feels close to.',
    da: 'Der er en voksen dér, som mit barn er tæt knyttet til.',
    'da-x-easy': 'Mit barn har en voksen, som det er glad for.',
  }),
];

/** A child's day in day care or school, as its parents see it. */
export const childDay: Instrument = ownInstrument({
  construct: {
    en: 'A child’s well-being around the day in day care or school, seen by its parents',
    da: 'Et barns trivsel omkring dagen i dagtilbud eller skole, set af forældrene',
  },
  missingRule: 'Mean of the answered statements; at least half of them, that is three of five. “Don’t know” counts as missing.',
  recall: 'these days',
  definition: {
    id: 'child-day',
    version: '1',
    title: { en: 'Your child’s day', da: 'Dit barns dag' },
    pages: [
      {
        id: 'day',
        text: {
          en: 'Think of your child’s days in day care or at school at the moment. How well does it fit?',
          da: 'Tænk på dit barns dage i dagtilbuddet eller skolen for tiden. Hvor godt passer det?',
          'da-x-easy': 'Tænk på dit barns dage lige nu. Passer det?',
        },
        questions: STATEMENTS,
      },
    ],
    scores: [
      {
        id: 'child-day',
        title: { en: 'The child’s day', da: 'Barnets dag' },
        mean: STATEMENTS.map(({ id }) => id),
        range: [1, 5],
        missing: { atMost: 2 },
        bands: EXTENT_BANDS,
      },
    ],
  },
});
