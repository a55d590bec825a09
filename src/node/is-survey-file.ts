import { isSurveyJs } from '../importers/is-surveyjs.js';
import { readJsonFile } from './read-definition.js';

/** Whether a file is a survey for another program: by the ending of its name, and JSON by what is in it. */
export const isSurveyFile = (file: string): boolean => /[.](xlsx|ls[sgq])$/i.test(file) || (/[.]json$/i.test(file) && isSurveyJs(readJsonFile(file)));
