/** The pictures that most results have: bars, points and lines. */
export { barChart } from './bar-chart.js';
export { meansChart } from './means-chart.js';
export { trendChart } from './trend-chart.js';
