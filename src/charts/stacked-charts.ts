/** The pictures whose bars have parts; few results have them, and they bring patterns, palette and legend along. */
export { divergingChart } from './diverging-chart.js';
export { stacksChart } from './stacks-chart.js';
