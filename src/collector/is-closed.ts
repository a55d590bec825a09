import type { SurveyDefinition } from '../survey/survey.js';

const two = (part: number) => String(part).padStart(2, '0');

/** Whether the last day of a survey has passed at a moment, by the calendar of the place where the collector runs. */
export function isClosed({ closes }: SurveyDefinition, moment: Date): boolean {
  const today = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  return closes !== undefined && closes < today;
}
