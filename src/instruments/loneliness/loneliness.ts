import type { ScaleQuestion } from '../../questions/scale/scale.js';
import type { LocalisedText } from '../../text/localised-text.js';
import type { Instrument } from '../instrument.js';
import { ownInstrument } from '../own-instrument.js';

/** Words for how often. */
const LABELS: ScaleQuestion['labels'] = {
  1: { en: 'Never', da: 'Aldrig', 'da-x-easy': 'Aldrig', 'da-x-child': 'Aldrig' },
  2: { en: 'Seldom', da: 'Sjældent', 'da-x-easy': 'Ikke så tit', 'da-x-child': 'Ikke så tit' },
  3: { en: 'Sometimes', da: 'Nogle gange', 'da-x-easy': 'Nogle gange', 'da-x-child': 'Nogle gange' },
  4: { en: 'Often', da: 'Tit', 'da-x-easy': 'Tit', 'da-x-child': 'Tit' },
};

/** One question on how often; seldom is good. */
const question = (id: string, text: LocalisedText): ScaleQuestion => ({
  id,
  type: 'scale',
  look: 'csat',
  min: 1,
  max: 4,
  text,
  labels: LABELS,
  favourable: { atMost: 2 },
  allow: ['no-answer'],
});

const QUESTIONS = [
  question('alone', {
    en: 'How often do you spend more time alone than you would like?',
    da: 'Hvor tit er du mere alene, end du har lyst til?',
    'da-x-easy': 'Er du for meget alene?',
    'da-x-child': 'Er du alene, når du ikke har lyst til det?',
  }),
  question('talk', {
    en: 'How often do you miss somebody to tell what matters to you?',
    da: 'Hvor tit savner du nogen at fortælle det, der betyder noget for dig?',
    'da-x-easy': 'Savner du nogen at tale med?',
    'da-x-child': 'Savner du nogen at snakke med?',
  }),
  question('together', {
    en: 'How often do you miss somebody to do things with?',
    da: 'Hvor tit savner du nogen at lave noget sammen med?',
    'da-x-easy': 'Savner du nogen at lave noget med?',
    'da-x-child': 'Savner du nogen at lege med?',
  }),
  question('lonely', { en: 'How often do you feel lonely?', da: 'Hvor tit føler du dig ensom?', 'da-x-easy': 'Føler du dig ensom?', 'da-x-child': 'Føler du dig ensom?' }),
];

/** Loneliness: the higher the score, the lonelier. */
export const loneliness: Instrument = ownInstrument({
  construct: { en: 'Loneliness: company and closeness that one misses', da: 'Ensomhed: samvær og nærhed, som man savner' },
  missingRule: 'Mean of the answered questions; at least half of them, that is two of four.',
  recall: 'these days',
  definition: {
    id: 'loneliness',
    version: '1',
    title: { en: 'Being together with others', da: 'At være sammen med andre' },
    questions: QUESTIONS,
    scores: [
      {
        id: 'loneliness',
        title: { en: 'Loneliness', da: 'Ensomhed' },
        mean: QUESTIONS.map(({ id }) => id),
        range: [1, 4],
        missing: { atMost: 2 },
        bands: [
          { id: 'seldom', below: 2, text: { en: 'Seldom lonely', da: 'Sjældent ensom' } },
          { id: 'sometimes', below: 3, text: { en: 'Sometimes lonely', da: 'Nogle gange ensom' } },
          { id: 'often', text: { en: 'Often lonely', da: 'Tit ensom' }, advice: {} },
        ],
      },
    ],
  },
});
