/** What makes the questions of the present phase of a meeting; only those who take part fetch it. */
export const loadDefinitionOfNow = () => import('./definition-of-now.js');
