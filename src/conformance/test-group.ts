import type { SurveyDefinition } from '../survey/survey.js';

/** The group that all test answers carry, so that they can be told from citizens' answers; the program that sent them is called so too. */
export const TEST_GROUP = 'tillid-conform';

/** Whether test answers can carry it: a survey with a list of its own groups takes no other, and they then carry none. */
export const takesTestGroup = ({ groups }: SurveyDefinition): boolean => groups === undefined;
