import type { ScaleQuestion } from '../../questions/scale/scale.js';
import type { ScoreBand, ScoreDefinition } from '../../survey/score.js';
import type { LocalisedText } from '../../text/localised-text.js';
import type { Instrument } from '../instrument.js';
import { instrumentOf } from '../instrument-of.js';

/** One of the four questions, with words for 0 and 10. The English words are the source's and never edited. */
const question = (id: string, text: LocalisedText, lowest: LocalisedText, highest: LocalisedText, favourable: ScaleQuestion['favourable']): ScaleQuestion => ({
  id,
  type: 'scale',
  look: 'numbers',
  min: 0,
  max: 10,
  text,
  labels: { 0: lowest, 10: highest },
  favourable,
  allow: ['dont-know', 'no-answer'],
});

/** The groups that ONS reports for life satisfaction, worthwhile and happiness: 0–4, 5–6, 7–8, 9–10. */
const LEVELS: ScoreBand[] = [
  { id: 'low', below: 5, text: { en: 'Low', da: 'Lav' } },
  { id: 'medium', below: 7, text: { en: 'Medium', da: 'Middel' } },
  { id: 'high', below: 9, text: { en: 'High', da: 'Høj' } },
  { id: 'very-high', text: { en: 'Very high', da: 'Meget høj' } },
];

/** The groups that ONS reports for anxiety, of which much is bad: 0–1, 2–3, 4–5, 6–10. */
const ANXIETY_LEVELS: ScoreBand[] = [
  { id: 'very-low', below: 2, text: { en: 'Very low', da: 'Meget lav' } },
  { id: 'low', below: 4, text: { en: 'Low', da: 'Lav' } },
  { id: 'medium', below: 6, text: { en: 'Medium', da: 'Middel' } },
  { id: 'high', text: { en: 'High', da: 'Høj' } },
];

/** The answer to one question as a score of its own; ONS found one number for all four not conceptually robust. */
const score = (id: string, item: string, title: LocalisedText, bands: ScoreBand[]): ScoreDefinition => ({ id, title, mean: [item], range: [0, 10], missing: { atMost: 0 }, bands });

/** The four questions on personal well-being of the Office for National Statistics. */
export const ons4: Instrument = instrumentOf({
  status: 'validated',
  rightsHolder: 'Office for National Statistics (Crown copyright)',
  source: {
    name: 'Personal well-being questions (ONS4), Office for National Statistics',
    license: 'OGL-UK-3.0',
    attribution:
      'Contains public sector information licensed under the Open Government Licence v3.0: personal well-being harmonised standard (ONS4), Office for National Statistics. English wording unchanged; Danish translation by the authors of Tillid. Groups as ONS reports them: 0–4, 5–6, 7–8, 9–10; for anxiety 0–1, 2–3, 4–5, 6–10.',
    url: 'https://analysisfunction.civilservice.gov.uk/policy-store/personal-well-being/',
  },
  translationStatus: { en: 'official', da: 'own' },
  missingRule: 'Each question for itself: who does not answer one is left out of its figures and counted apart. The four are never added up.',
  recall: 'nowadays (satisfied, worthwhile), yesterday (happy, anxious)',
  construct: {
    en: 'Personal well-being: life satisfaction, feeling that what one does is worthwhile, happiness and anxiety',
    da: 'Personlig trivsel: tilfredshed med livet, oplevelsen af at det man gør er værd at gøre, glæde og ængstelse',
  },
  definition: {
    id: 'ons-4',
    version: '1',
    title: { en: 'Your well-being', da: 'Din trivsel' },
    pages: [
      {
        id: 'well-being',
        text: {
          en: 'Next I would like to ask you four questions about your feelings on aspects of your life. There are no right or wrong answers. For each of these questions I’d like you to give an answer on a scale of 0 to 10, where 0 is “not at all” and 10 is “completely”.',
          da: 'Her er fire spørgsmål om, hvordan du har det med dit liv. Der er ingen rigtige eller forkerte svar. Svar på en skala fra 0 til 10, hvor 0 er “slet ikke” og 10 er “fuldt ud”.',
        },
        questions: [
          question(
            'satisfied',
            { en: 'Overall, how satisfied are you with your life nowadays?', da: 'Hvor tilfreds er du alt i alt med dit liv for tiden?' },
            { en: 'Not at all satisfied', da: 'Slet ikke tilfreds' },
            { en: 'Completely satisfied', da: 'Fuldt ud tilfreds' },
            { atLeast: 7 },
          ),
          question(
            'worthwhile',
            {
              en: 'Overall, to what extent do you feel that the things you do in your life are worthwhile?',
              da: 'I hvor høj grad føler du alt i alt, at det, du gør i dit liv, er værd at gøre?',
            },
            { en: 'Not at all worthwhile', da: 'Slet ikke værd at gøre' },
            { en: 'Completely worthwhile', da: 'Fuldt ud værd at gøre' },
            { atLeast: 7 },
          ),
          question(
            'happy',
            { en: 'Overall, how happy did you feel yesterday?', da: 'Hvor glad følte du dig alt i alt i går?' },
            { en: 'Not at all happy', da: 'Slet ikke glad' },
            { en: 'Completely happy', da: 'Fuldt ud glad' },
            { atLeast: 7 },
          ),
          question(
            'anxious',
            {
              en: 'On a scale where nought is “not at all anxious” and 10 is “completely anxious”, overall, how anxious did you feel yesterday?',
              da: 'Hvor ængstelig følte du dig alt i alt i går på en skala, hvor 0 er “slet ikke ængstelig” og 10 er “fuldt ud ængstelig”?',
            },
            { en: 'Not at all anxious', da: 'Slet ikke ængstelig' },
            { en: 'Completely anxious', da: 'Fuldt ud ængstelig' },
            { atMost: 3 },
          ),
        ],
      },
    ],
    scores: [
      score('life-satisfaction', 'satisfied', { en: 'Life satisfaction', da: 'Tilfredshed med livet' }, LEVELS),
      score('worthwhile-level', 'worthwhile', { en: 'Worthwhile', da: 'Værd at gøre' }, LEVELS),
      score('happiness', 'happy', { en: 'Happiness', da: 'Glæde' }, LEVELS),
      score('anxiety', 'anxious', { en: 'Anxiety', da: 'Ængstelse' }, ANXIETY_LEVELS),
    ],
  },
});
