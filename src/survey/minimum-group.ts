import type { SurveyDefinition } from './survey.js';

/**
 * Smallest number of answers that is shown where the definition does not say: 5 is the practice of Denmark's national pupil
 * survey, 10 that of the Office for National Statistics for research outputs, 40 that of Danish workplace assessments for
 * questions about harassment.
 */
const MINIMUM = { ordinary: 5, sensitive: 10, severe: 40 } as const;

/** Smallest number of answers that is shown of a survey. */
export const minimumGroupOf = ({ privacy = {} }: SurveyDefinition): number => privacy.minimumGroup ?? MINIMUM[privacy.sensitivity ?? 'ordinary'];
