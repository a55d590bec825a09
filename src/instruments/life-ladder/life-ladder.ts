import type { ScaleQuestion } from '../../questions/scale/scale.js';
import type { LocalisedText } from '../../text/localised-text.js';
import type { Instrument } from '../instrument.js';
import { instrumentOf } from '../instrument-of.js';

/** One step of the ladder, from 0 to 10. The English words are the source's and never edited. */
const step = (id: string, text: LocalisedText, favourable: ScaleQuestion['favourable']): ScaleQuestion => ({
  id,
  type: 'scale',
  look: 'numbers',
  min: 0,
  max: 10,
  text,
  labels: { 0: { en: 'Worst possible life', da: 'Det værst tænkelige liv' }, 10: { en: 'Best possible life', da: 'Det bedst tænkelige liv' } },
  favourable,
  allow: ['dont-know', 'no-answer'],
});

/** Cantril's ladder: where one stands now, and where one thinks to stand in five years. */
export const lifeLadder: Instrument = instrumentOf({
  status: 'validated',
  rightsHolder: 'Hadley Cantril (1965); wording as printed by Gallup, Inc.',
  source: {
    name: 'Cantril Self-Anchoring Striving Scale (ladder of life)',
    license: 'LicenseRef-No-Known-Restriction',
    attribution:
      'Cantril, H. (1965), The Pattern of Human Concerns, Rutgers University Press. English wording as printed in “Understanding How Gallup Uses the Cantril Scale”; Danish translation by the authors of Tillid. Thriving, struggling and suffering are Gallup’s categories: now at least 7 and in five years at least 8; both at most 4; all others.',
    url: 'https://news.gallup.com/poll/122453/understanding-gallup-uses-cantril-scale.aspx',
  },
  translationStatus: { en: 'published', da: 'own' },
  missingRule: 'The mean of today’s step needs the first question only. The categories need both; who answers one of them has no category and is counted apart.',
  recall: 'at this time; about five years from now',
  construct: { en: 'Evaluation of one’s life as a whole, today and in five years', da: 'Vurdering af ens liv som helhed, i dag og om fem år' },
  definition: {
    id: 'life-ladder',
    version: '1',
    title: { en: 'The ladder of life', da: 'Livets stige' },
    questions: [
      step(
        'now',
        {
          en: 'Please imagine a ladder with steps numbered from zero at the bottom to 10 at the top. The top of the ladder represents the best possible life for you and the bottom of the ladder represents the worst possible life for you. On which step of the ladder would you say you personally feel you stand at this time?',
          da: 'Forestil dig en stige med trin fra nul nederst til 10 øverst. Stigens top er det bedst tænkelige liv for dig, og bunden er det værst tænkelige liv for dig. Hvilket trin på stigen synes du selv, at du står på lige nu?',
        },
        { atLeast: 7 },
      ),
      step(
        'in-five-years',
        { en: 'On which step do you think you will stand about five years from now?', da: 'Hvilket trin tror du, at du står på om cirka fem år?' },
        { atLeast: 8 },
      ),
    ],
    scores: [
      { id: 'life-now', title: { en: 'Step on the ladder today', da: 'Trin på stigen i dag' }, mean: ['now'], range: [0, 10], missing: { atMost: 0 } },
      {
        id: 'gallup-categories',
        title: { en: 'Gallup categories', da: 'Gallups kategorier' },
        classify: ['now', 'in-five-years'],
        missing: { atMost: 0 },
        bands: [
          {
            id: 'thriving',
            when: {
              all: [
                { question: 'now', atLeast: 7 },
                { question: 'in-five-years', atLeast: 8 },
              ],
            },
            text: { en: 'Thriving', da: 'Trives' },
          },
          {
            id: 'suffering',
            when: {
              all: [
                { question: 'now', atMost: 4 },
                { question: 'in-five-years', atMost: 4 },
              ],
            },
            text: { en: 'Suffering', da: 'Har det svært' },
          },
          { id: 'struggling', text: { en: 'Struggling', da: 'Kæmper' } },
        ],
      },
    ],
  },
});
