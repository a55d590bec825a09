import type { SurveyDefinition } from '../survey/survey.js';
import { dayOf } from '../text/day.js';

/** Whether the last day of a survey has passed at a moment, by the calendar of the place where the collector runs. */
export function isClosed({ closes }: SurveyDefinition, moment: Date): boolean {
  return closes !== undefined && closes < dayOf(moment);
}
