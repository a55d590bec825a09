// Three ways from responses to charts, each as its documents tell a page to begin.
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Way → its name, and what its page holds; the peers lie under /peers/. */
export function waysBeside(peersFolder) {
  const versionOf = (place) => JSON.parse(readFileSync(path.join(peersFolder, 'node_modules', place, 'package.json'), 'utf8')).version;
  return {
    tillid: { name: 'Tillid', head: '<script type="module" src="/cdn/tillid.js"></script>', body: '<tillid-results></tillid-results>' },
    surveyjs: {
      name: `survey-analytics ${versionOf('survey-analytics')}`,
      head: `<script src="/peers/survey-core-of-analytics/survey.core.min.js"></script>
  <script src="/peers/plotly.js-dist-min/plotly.min.js"></script>
  <link rel="stylesheet" href="/peers/survey-analytics/survey.analytics.min.css" />
  <script src="/peers/survey-analytics/survey.analytics.min.js"></script>`,
      body: '<div id="dashboard"></div>',
    },
    chartjs: { name: `bare Chart.js ${versionOf('chart.js')}`, head: '<script src="/peers/chart.js/dist/chart.umd.js"></script>', body: '<main></main>' },
  };
}

/** The page of a way. */
export const pageOf = (way, { head, body }) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>Your municipality</title>
  <style>.box { block-size: 300px }</style>
  ${head}
  <script type="module" src="/bench/charts/${way}.mjs"></script>
  ${body}
</html>`;
