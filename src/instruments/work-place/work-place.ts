import type { ScaleQuestion } from '../../questions/scale/scale.js';
import type { LocalisedText } from '../../text/localised-text.js';
import { EXTENT_BANDS, EXTENT_LABELS } from '../extent.js';
import type { Instrument } from '../instrument.js';
import { ownInstrument } from '../own-instrument.js';

/** One statement of somebody about their own work. */
const statement = (id: string, text: LocalisedText): ScaleQuestion => ({ id, type: 'scale', look: 'csat', min: 1, max: 5, text, labels: EXTENT_LABELS, allow: ['no-answer'] });

const STATEMENTS = [
  statement('appreciated', { en: 'My work is appreciated.', da: 'Mit arbejde bliver værdsat.', 'da-x-easy': 'Andre er glade for mit arbejde.' }),
  statement('influence', {
    en: 'I have a say in how I do my work.',
    da: 'Jeg har indflydelse på, hvordan jeg løser mine opgaver.',
    'da-x-easy': 'Jeg er med til at bestemme over mit arbejde.',
  }),
  statement('colleagues', { en: 'My colleagues help me when I need it.', da: 'Mine kolleger hjælper mig, når jeg har brug for det.', 'da-x-easy': 'Mine kolleger hjælper mig.' }),
  statement('leader', { en: 'My leader supports me when I need it.', da: 'Min leder støtter mig, når jeg har brug for det.', 'da-x-easy': 'Min leder hjælper mig.' }),
  statement('meaning', { en: 'What I do makes sense to me.', da: 'Det, jeg laver, giver mening for mig.', 'da-x-easy': 'Mit arbejde er vigtigt for mig.' }),
  statement('time', { en: 'I have the time that my work takes.', da: 'Jeg har den tid, mit arbejde kræver.', 'da-x-easy': 'Jeg har tid nok til mit arbejde.' }),
];

/** Well-being at work: appreciation, influence, help, meaning and time. */
export const workPlace: Instrument = ownInstrument({
  construct: {
    en: 'Well-being at work: appreciation, influence, help from colleagues and leader, meaning, time',
    da: 'Trivsel på arbejdet: anerkendelse, indflydelse, hjælp fra kolleger og leder, mening, tid',
  },
  missingRule: 'Mean of the answered statements; at least half of them, that is three of six.',
  recall: 'these days',
  definition: {
    id: 'work-place',
    version: '1',
    title: { en: 'Your work', da: 'Dit arbejde' },
    pages: [
      {
        id: 'work',
        text: {
          en: 'Think of your work at the moment. How well does it fit?',
          da: 'Tænk på dit arbejde for tiden. Hvor godt passer det?',
          'da-x-easy': 'Tænk på dit arbejde lige nu. Passer det?',
        },
        questions: STATEMENTS,
      },
    ],
    scores: [
      {
        id: 'work-place',
        title: { en: 'Well-being at work', da: 'Trivsel på arbejdet' },
        mean: STATEMENTS.map(({ id }) => id),
        range: [1, 5],
        missing: { atMost: 3 },
        bands: EXTENT_BANDS,
      },
    ],
  },
});
