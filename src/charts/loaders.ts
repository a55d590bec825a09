/** The drawing of charts, fetched when there is something to draw. */
export const loadCharts = () => import('./charts.js');
