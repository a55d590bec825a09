/** Pure functions over answers: results documents, intervals, quantiles. They run in browsers, workers and Node alike. */
export { aggregate } from './results/aggregate.js';
export { addResponse, emptyFold, mergeFolds, type ResultsFold } from './results/fold.js';
export { publishResults } from './results/publish.js';
export { incompleteBeta } from './statistics/incomplete-beta.js';
export { type MeanInterval, meanInterval } from './statistics/mean-interval.js';
export { meanIntervalOfCounts } from './statistics/mean-interval-of-counts.js';
export { normalQuantile } from './statistics/normal-quantile.js';
export { quantile7 } from './statistics/quantile.js';
export { studentTQuantile } from './statistics/student-t-quantile.js';
export { type ProportionInterval, wilsonInterval } from './statistics/wilson-interval.js';
export { score, scoreBands } from './survey/compute-score.js';
