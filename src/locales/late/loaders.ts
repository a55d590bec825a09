import type { AfterMessages } from '../en-after.js';
import type { SurveyMessages } from '../en-survey.js';

/** The parts of a language that no first question needs. */
interface LateParts {
  readonly survey: () => Promise<SurveyMessages>;
  readonly after: () => Promise<AfterMessages>;
}

/** The languages beside English and Danish, which travel with the first question: tag → where the rest of their words is. */
export const LATE: Readonly<Record<string, LateParts>> = {
  sv: {
    survey: () => import('../sv-survey.js').then((module) => module.svSurvey),
    after: () => import('../sv-after.js').then((module) => module.svAfter),
  },
  nb: {
    survey: () => import('../nb-survey.js').then((module) => module.nbSurvey),
    after: () => import('../nb-after.js').then((module) => module.nbAfter),
  },
  de: {
    survey: () => import('../de-survey.js').then((module) => module.deSurvey),
    after: () => import('../de-after.js').then((module) => module.deAfter),
  },
  pl: {
    survey: () => import('../pl-survey.js').then((module) => module.plSurvey),
    after: () => import('../pl-after.js').then((module) => module.plAfter),
  },
  uk: {
    survey: () => import('../uk-survey.js').then((module) => module.ukSurvey),
    after: () => import('../uk-after.js').then((module) => module.ukAfter),
  },
  tr: {
    survey: () => import('../tr-survey.js').then((module) => module.trSurvey),
    after: () => import('../tr-after.js').then((module) => module.trAfter),
  },
  ar: {
    survey: () => import('../ar-survey.js').then((module) => module.arSurvey),
    after: () => import('../ar-after.js').then((module) => module.arAfter),
  },
};
