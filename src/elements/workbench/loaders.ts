/** What reads surveys of SurveyJS; tells them from definitions, too. */
export const loadSurveyJs = async () => {
  const [{ isSurveyJs }, { convertSurveyJs }] = await Promise.all([import('../../importers/is-surveyjs.js'), import('../../importers/surveyjs.js')]);
  return { isSurveyJs, convertSurveyJs };
};

/** What reads forms of XLSForm. */
export const loadXlsform = () => import('../../importers/xlsform.js');

/** What reads surveys of LimeSurvey. */
export const loadLimeSurvey = () => import('../../importers/limesurvey.js');

/** THE list of the parts that the workbench hosts: tag → the chunk that defines it. A task whose part is not listed is not offered. */
export const PARTS: Readonly<Record<string, () => Promise<unknown>>> = {
  'tillid-workbench-editor': () => import('./editor.element.js'),
  'tillid-workbench-scoring': () => import('./scoring.element.js'),
  'tillid-workbench-meeting': () => import('./meeting.element.js'),
  'tillid-workbench-words': () => import('./words.element.js'),
  'tillid-workbench-preview': () => import('./preview.element.js'),
  'tillid-workbench-ways': () => import('./ways.element.js'),
  'tillid-workbench-findings': () => import('./findings.element.js'),
  'tillid-workbench-board': () => import('./board.element.js'),
};
