import { CHANGEABLE_FIELDS } from '../survey/changeable-fields.js';
import type { SurveyDefinition } from '../survey/survey.js';
import { canonicalJson } from './canonical-json.js';

const fixedPart = (definition: SurveyDefinition) =>
  canonicalJson(Object.fromEntries(Object.entries(definition).filter(([field]) => !(CHANGEABLE_FIELDS as readonly string[]).includes(field))));

/** Whether two definitions differ at most in what may be changed while a version has answers. */
export const asksTheSame = (one: SurveyDefinition, other: SurveyDefinition): boolean => fixedPart(one) === fixedPart(other);
