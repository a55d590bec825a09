import type { SurveyDefinition } from '../../survey/survey.js';
import { satisfactionDefinition } from './satisfaction.js';

const OWN_WORDING = { name: 'Tillid: own wording, unvalidated', license: 'MIT' };

/** One question on satisfaction, with the question why. */
export const satisfaction: SurveyDefinition = { ...satisfactionDefinition({ comment: true }), source: OWN_WORDING };

/** One question on recommendation, with the question why. */
export const recommendation: SurveyDefinition = {
  ...satisfactionDefinition({ look: 'nps', comment: true }),
  source: {
    ...OWN_WORDING,
    attribution: 'Own wording after the method of Reichheld (2003). Net Promoter Score and NPS are registered marks of their owners, who have no part in this survey.',
  },
};

/** One question on effort, with the question why. */
export const effort: SurveyDefinition = { ...satisfactionDefinition({ look: 'ces', comment: true }), source: OWN_WORDING };
