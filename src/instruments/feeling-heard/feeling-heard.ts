import type { ScaleQuestion } from '../../questions/scale/scale.js';
import type { LocalisedText } from '../../text/localised-text.js';
import type { Instrument } from '../instrument.js';
import { ownInstrument } from '../own-instrument.js';

/** One statement about a conversation or a case, from 1, strongly disagree, to 7, strongly agree. */
const statement = (id: string, text: LocalisedText): ScaleQuestion => ({
  id,
  type: 'scale',
  look: 'ces',
  min: 1,
  max: 7,
  text,
  labels: { 1: { en: 'Strongly disagree', da: 'Helt uenig' }, 7: { en: 'Strongly agree', da: 'Helt enig' } },
  allow: ['no-answer'],
});

const STATEMENTS = [
  statement('voice-room', { en: 'There was room for what was on my mind.', da: 'Der var plads til det, jeg havde på hjerte.', 'da-x-easy': 'Jeg fik tid til at tale.' }),
  statement('voice-own-words', { en: 'I could explain it in my own way.', da: 'Jeg kunne forklare det på min egen måde.', 'da-x-easy': 'Jeg kunne sige det med mine egne ord.' }),
  statement('attention-followed', {
    en: 'It was clear that what I said was followed with interest.',
    da: 'Det var tydeligt, at det, jeg sagde, blev fulgt med interesse.',
    'da-x-easy': 'Den anden var interesseret i det, jeg sagde.',
  }),
  statement('attention-once', {
    en: 'It was enough to tell it once.',
    da: 'Det var nok at fortælle det én gang.',
    'da-x-easy': 'Jeg skulle kun fortælle det én gang.',
  }),
  statement('empathy-situation', {
    en: 'There was a feeling for what this is like for me.',
    da: 'Der var forståelse for, hvordan det her er for mig.',
    'da-x-easy': 'Den anden kunne mærke, hvordan jeg har det.',
  }),
  statement('respect-equal', { en: 'I was spoken to as an equal.', da: 'Jeg blev talt til som et ligeværdigt menneske.', 'da-x-easy': 'Vi talte sammen som ligeværdige.' }),
  statement('respect-counted', {
    en: 'My view counted, even where we disagreed.',
    da: 'Mit syn på sagen talte med, også hvor vi var uenige.',
    'da-x-easy': 'Min mening var vigtig.',
  }),
  statement('common-ground', {
    en: 'In the end we were pulling in the same direction.',
    da: 'Til sidst trak vi i samme retning.',
    'da-x-easy': 'Vi ville det samme til sidst.',
  }),
];

/** Eight statements after the components of feeling heard: voice, attention, empathy, respect, common ground. */
export const feelingHeard: Instrument = ownInstrument({
  basis:
    'The components voice, attention, empathy, respect and common ground are those of Roos, Postmes & Koudenburg (2023), Feeling heard: Operationalizing a key concept for social relations, PLOS ONE 18(11): e0292865, https://doi.org/10.1371/journal.pone.0292865. The statements are not those of their Feeling Heard Scale, and its evidence does not cover them.',
  construct: { en: 'Feeling heard in a conversation or a case', da: 'At føle sig hørt i en samtale eller en sag' },
  missingRule: 'Mean of the answered statements; at least half of them, that is four of eight.',
  recall: 'the latest conversation',
  definition: {
    id: 'feeling-heard',
    version: '1',
    title: { en: 'Your latest conversation with us', da: 'Din seneste samtale med os' },
    pages: [
      {
        id: 'conversation',
        text: {
          en: 'Think of your latest conversation with us. How far do you agree?',
          da: 'Tænk på din seneste samtale med os. Hvor enig er du?',
          'da-x-easy': 'Tænk på sidste gang, du talte med os. Er du enig?',
        },
        questions: STATEMENTS,
      },
    ],
    scores: [
      {
        id: 'feeling-heard',
        title: { en: 'Feeling heard', da: 'At føle sig hørt' },
        mean: STATEMENTS.map(({ id }) => id),
        range: [1, 7],
        missing: { atMost: 4 },
      },
    ],
  },
});
