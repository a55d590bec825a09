import type { ScoreBand } from '../survey/score.js';
import type { LocalisedText } from '../text/localised-text.js';

/** Words for five levels from 1, not at all, to 5, completely. Own wording. */
export const EXTENT_LABELS: Readonly<Record<string, LocalisedText>> = {
  1: { en: 'Not at all', da: 'Slet ikke', 'da-x-easy': 'Nej, slet ikke', 'da-x-child': 'Nej, slet ikke' },
  2: { en: 'To a small extent', da: 'I mindre grad', 'da-x-easy': 'Lidt', 'da-x-child': 'Lidt' },
  3: { en: 'To some extent', da: 'I nogen grad', 'da-x-easy': 'Noget', 'da-x-child': 'Noget' },
  4: { en: 'To a large extent', da: 'I høj grad', 'da-x-easy': 'Meget', 'da-x-child': 'Meget' },
  5: { en: 'Completely', da: 'Helt', 'da-x-easy': 'Ja, helt', 'da-x-child': 'Ja, helt' },
};

/** A mean of five levels in three parts, divided half-way between the levels. Own division: there are no norms. */
export const EXTENT_BANDS: ScoreBand[] = [
  { id: 'low', below: 2.5, text: { en: 'Low', da: 'Lav' }, advice: {} },
  { id: 'middle', below: 3.5, text: { en: 'Middle', da: 'Middel' } },
  { id: 'high', text: { en: 'High', da: 'Høj' } },
];
