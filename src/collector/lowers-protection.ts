import { minimumGroupOf } from '../survey/minimum-group.js';
import type { SurveyDefinition } from '../survey/survey.js';

/** The minimum group of a survey that says nothing about it. */
const USUAL = minimumGroupOf({ id: 'any', version: '1' });

/**
 * Whether a definition would let less be told of smaller groups than the one before it, or than is usual, lets: results are
 * public, so that whoever may publish could otherwise read single answers in them.
 */
export const lowersProtection = (next: SurveyDefinition, current: SurveyDefinition | undefined): boolean =>
  minimumGroupOf(next) < (current === undefined ? USUAL : minimumGroupOf(current));
