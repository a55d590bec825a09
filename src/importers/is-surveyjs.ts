import { isRecord } from './source-part.js';

/** Whether a JSON value is a survey of SurveyJS, and neither a definition of ours nor a file of responses. */
export const isSurveyJs = (value: unknown): boolean =>
  isRecord(value) && !('responses' in value) && !('id' in value && 'version' in value) && (Array.isArray(value['pages']) || Array.isArray(value['elements']));
