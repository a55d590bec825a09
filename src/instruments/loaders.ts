import type { SurveyDefinition } from '../survey/survey.js';

const satisfaction = () => import('./satisfaction/built-in.js');

/** THE list of built-in instruments: id → its definition. */
export const INSTRUMENTS: Readonly<Record<string, () => Promise<SurveyDefinition>>> = {
  satisfaction: async () => (await satisfaction()).satisfaction,
  recommendation: async () => (await satisfaction()).recommendation,
  effort: async () => (await satisfaction()).effort,
};
