/** The store on PostgreSQL, and its driver, which nobody needs who keeps to the embedded database. */
export const loadPostgresStore = () => import('./postgres-store.js');

/** What makes definitions of surveys for other programs, and the readers of their files, which nobody needs who has none. */
export const loadSurveyImport = () => import('./import-survey.js');
