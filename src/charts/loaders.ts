/** The drawing of charts, fetched when there is something to draw. */
export const loadBarChart = () => import('./bar-chart.js');
