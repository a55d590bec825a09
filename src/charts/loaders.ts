/** The drawing of charts, fetched when there is something to draw. */
export const loadCharts = () => import('./charts.js');

/** What makes files of charts, fetched when somebody asks for one. */
export const loadSheets = () => import('./sheet.js');
