/* global document, Survey, SurveyAnalytics */
import { offer, until } from './in-page.mjs';
import { rowsOf, surveyJson } from './survey.mjs';

/** Builds the dashboard as its documents tell, and waits for five charts. */
async function draw(rows) {
  const dashboard = document.querySelector('#dashboard');
  const panel = new SurveyAnalytics.VisualizationPanel(new Survey.Model(surveyJson).getAllQuestions(), rows);
  panel.render(dashboard);
  await until('five charts', () => dashboard.querySelectorAll('.js-plotly-plot .main-svg').length >= surveyJson.elements.length);
  const [{ x, y }] = dashboard.querySelector('.js-plotly-plot').data;
  const byLabel = y.map((label, place) => [Number.parseInt(label, 10), x[place]]).sort(([a], [b]) => a - b);
  return byLabel.map(([, count]) => count);
}

offer({ make: rowsOf, draw });
