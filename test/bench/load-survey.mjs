// A survey of the size that municipalities ask with, and answers to it that are the same at every run.
import { chanceOf, uuidOf } from './chance.mjs';

const words = (da, en) => ({ da, en });
const scale = (index) => ({
  id: `trust-${index + 1}`,
  type: 'scale',
  min: 0,
  max: 10,
  text: words(`Hvor stor tillid har du til kommunen, når det gælder nr. ${index + 1}?`, `How much do you trust the municipality with no. ${index + 1}?`),
  allow: ['dont-know'],
});
const option = (id) => ({ id, text: words(`Svar ${id}`, `Answer ${id}`) });

/** Ten questions, two scores. */
export const definition = {
  id: 'load',
  version: '1',
  title: words('Tillid i kommunen', 'Trust in the municipality'),
  questions: [
    ...Array.from({ length: 6 }, (_, index) => scale(index)),
    { id: 'contact', type: 'choice', options: ['none', 'once', 'monthly', 'weekly'].map(option), text: words('Hvor ofte?', 'How often?') },
    { id: 'matters', type: 'choice', multiple: true, options: ['time', 'respect', 'words', 'way', 'people'].map(option), text: words('Hvad betyder mest?', 'What matters most?') },
    { id: 'household', type: 'number', min: 1, max: 12, text: words('Hvor mange er I hjemme?', 'How many are you at home?') },
    { id: 'why', type: 'text', text: words('Hvorfor?', 'Why?') },
  ],
  scores: [
    { id: 'trust', mean: ['trust-1', 'trust-2', 'trust-3', 'trust-4', 'trust-5', 'trust-6'] },
    { id: 'service', sum: ['trust-1', 'trust-2', 'trust-3'], bands: [{ id: 'low', below: 15 }, { id: 'high' }] },
  ],
};

const GROUPS = 20;
const WAVES = 4;
const WORDS = 'jeg har det godt nok men der er for lidt tid til det hele og ingen spørger hvordan det går'.split(' ');

/** Makes answers that are the same at every run. */
export function answerSource(seed) {
  const below = chanceOf(seed);
  const some = (list) => list.filter(() => below(2) === 0);
  const answerTo = ({ id, type, min, max, options }) => {
    if (type === 'scale') return below(20) === 0 ? { missing: 'dont-know' } : min + below(max - min + 1);
    if (type === 'number') return min + below(max - min + 1);
    if (type === 'text') return below(3) > 0 ? { missing: 'skipped' } : Array.from({ length: below(20) + 1 }, () => WORDS[below(WORDS.length)]).join(' ');
    const ids = options.map((one) => one.id);
    if (id !== 'matters') return ids[below(ids.length)];
    const chosen = some(ids);
    return chosen.length === 0 ? ids.slice(0, 1) : chosen;
  };
  return () => {
    const wave = below(WAVES);
    return {
      id: uuidOf(below),
      survey: definition.id,
      version: definition.version,
      language: 'da',
      submitted: `2026-${String(3 * wave + 1).padStart(2, '0')}-${10 + below(14)}`,
      answers: Object.fromEntries(definition.questions.map((question) => [question.id, answerTo(question)])),
      group: `skole-${below(GROUPS) + 1}`,
      wave: `2026-${wave + 1}`,
    };
  };
}

/** So many answers of a source. */
export const take = (source, count) => Array.from({ length: count }, () => source());
