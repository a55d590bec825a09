import type { Question } from '../../questions/registry.js';
import type { SurveyDefinition } from '../../survey/survey.js';
import type { Instrument } from '../instrument.js';
import { ownInstrument } from '../own-instrument.js';
import { satisfactionDefinition, type SatisfactionOptions } from './satisfaction.js';

const MISSING_RULE = 'One question: who does not answer it is left out of the figures and counted apart.';

/** A question with a way to say no to it: among others it is not enough to leave it alone. */
const leaving = <Q extends Question>(question: Q): Q => ({ ...question, allow: ['no-answer'] });

function withComment(options: SatisfactionOptions = {}): SurveyDefinition {
  const definition = satisfactionDefinition({ ...options, comment: true });
  return { ...definition, questions: (definition.questions ?? []).map(leaving) };
}

/** One question on satisfaction, with the question why. */
export const satisfaction: Instrument = ownInstrument({
  definition: withComment(),
  construct: { en: 'Satisfaction with a place, a service or a meeting, all in all', da: 'Tilfredshed med et sted, en ydelse eller et møde, alt i alt' },
  missingRule: MISSING_RULE,
});

/** One question on recommendation, with the question why. */
export const recommendation: Instrument = ownInstrument({
  definition: withComment({ look: 'nps' }),
  construct: { en: 'Willingness to recommend', da: 'Lyst til at anbefale' },
  missingRule: MISSING_RULE,
  basis: 'After the method of Reichheld (2003, Harvard Business Review 81(12)). Net Promoter Score and NPS are registered marks of their owners, who have no part in this survey.',
});

/** One question on effort, with the question why. */
export const effort: Instrument = ownInstrument({
  definition: withComment({ look: 'ces' }),
  construct: { en: 'How easy it was to do what one came for', da: 'Hvor let det var at få ordnet det, man kom for' },
  missingRule: MISSING_RULE,
});
