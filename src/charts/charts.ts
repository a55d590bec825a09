import { barChart } from './bar-chart.js';
import { meansChart } from './means-chart.js';
import type { ChartKinds } from './picture.js';
import { trendChart } from './trend-chart.js';

/** The pictures that most results have: bars, points and lines. */
export const kinds = { bars: barChart, means: meansChart, trend: trendChart } satisfies Partial<ChartKinds>;

export { boxOfPoint } from './point-box.js';
