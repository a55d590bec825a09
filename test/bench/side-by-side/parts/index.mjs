import { measureAccess } from './access.mjs';
import { measureAnswers } from './answers.mjs';
import { measureCharts } from './charts.mjs';
import { measureCompletion } from './completion.mjs';
import { measureCrowds } from './crowds.mjs';
import { measureLoading } from './loading.mjs';
import { measurePolicy } from './policy.mjs';
import { measureQueues } from './queues.mjs';
import { measureRules } from './rules.mjs';

/**
 * What is compared, in the order of the page. A part is given the context of the run: `rounds`, `log` (one line for who waits),
 * `peersFolder` (its `node_modules` hold the peers) and `launch` (how puppeteer starts the browser). It answers with one table or
 * a list of them:
 *
 * - `title`, and `columns`, which head the cells; where there is one more of them, the first heads the names;
 * - `rows`: the `name` of what was measured, and its `cells` as texts; what it cannot do is said there in words;
 * - `notes`: how it was measured;
 * - `behind`: in words, each row in which ours is not ahead;
 * - `headlines`, if any: the columns that the README shows, as `column` or `{ column, as }`.
 */
export const PARTS = [
  { name: 'loading', measure: measureLoading },
  { name: 'crowds', measure: measureCrowds },
  { name: 'answers', measure: measureAnswers },
  { name: 'access', measure: measureAccess },
  { name: 'policy', measure: measurePolicy },
  { name: 'completion', measure: measureCompletion },
  { name: 'queues', measure: measureQueues },
  { name: 'charts', measure: measureCharts },
  { name: 'rules', measure: measureRules },
];
