import { divergingChart } from './diverging-chart.js';
import type { ChartKinds } from './picture.js';
import { stacksChart } from './stacks-chart.js';

/** The pictures whose bars have parts; few results have them, and they bring patterns, palette and legend along. */
export const kinds = { diverging: divergingChart, stacks: stacksChart } satisfies Partial<ChartKinds>;

export { boxOfPoint } from './point-box.js';
