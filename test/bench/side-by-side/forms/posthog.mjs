// PostHog: its library and the surveys bundle that this fetches, with one survey shown in the page and the page itself as its server.
import { json } from '../form.mjs';
import { installedVersion } from '../../peers.mjs';
import { bundled, published } from '../bundle.mjs';
import { placesOf } from '../survey.mjs';

const TOKEN = 'phc_sidebyside';

const single = (list, subtitle, choices) => list.map(({ text }) => ({ type: 'single_choice', question: text, description: subtitle, choices }));

/** The questions that ask a question, by kind. */
const QUESTIONS = {
  numbers: ({ text, max, low, high }) => [{ type: 'rating', display: 'number', scale: max, question: text, lowerBoundLabel: low, upperBoundLabel: high }],
  faces: ({ text, levels }) => [{ type: 'rating', display: 'emoji', scale: levels.length, question: text, lowerBoundLabel: levels[0], upperBoundLabel: levels.at(-1) }],
  matrix: ({ text, rows, columns }) => single(rows, text, columns),
  ranking: (question) => single(question.options, question.text, placesOf(question).map(String)),
  comment: ({ text }) => [{ type: 'open', question: text }],
};

const ID = '018f0000-0000-0000-0000-000000000001';

const definitionOf = ({ title, pages }) => ({
  id: ID,
  name: title,
  type: 'api',
  start_date: '2026-01-01T00:00:00Z',
  end_date: null,
  appearance: { displayThankYouMessage: true, thankYouMessageHeader: 'Tak for dit svar.', submitButtonText: 'Fortsæt', whiteLabel: true },
  questions: pages
    .flatMap(({ questions }) => questions.flatMap((question) => QUESTIONS[question.kind](question)))
    .map((question, index) => ({ id: String(index), optional: true, buttonText: 'Fortsæt', ...question })),
});

/** https://posthog.com/docs/libraries/js and https://posthog.com/docs/surveys/implementing-custom-surveys. Browsers of tests are no robots here. */
const ENTRY = `
import posthog from 'posthog-js';

posthog.init(TOKEN, { api_host: new URL('.', location.href).href.slice(0, -1), defaults: '2025-11-30', opt_out_useragent_filter: true });
posthog.onSurveysLoaded(() => {
  for (const place of document.querySelectorAll('.survey')) posthog.displaySurvey(ID, { displayType: 'inline', selector: '#' + place.id, ignoreConditions: true, ignoreDelay: true });
});
`;

/** What the server tells a page: that there are surveys, and nothing else of what it could. */
const CONFIG = { surveys: true, autocapture_opt_out: true, capturePerformance: false, sessionRecording: false, heatmaps: false, hasFeatureFlags: false, supportedCompression: [] };

const configScript = `(window._POSTHOG_REMOTE_CONFIG ??= {})['${TOKEN}'] = { config: ${json(CONFIG)}, siteApps: [] };`;

export const form = {
  id: 'posthog',
  name: 'PostHog',
  packages: ['posthog-js'],
  note: 'one question at a time, the matrix is five questions, the ranking six lists of places; answers go out as events',
  answer: ['.survey > div', '.ratings-number:nth-child(9)'],
  taken: { at: ['.survey > div', '.ratings-number:nth-child(9).rating-active'], property: 'isConnected', is: true },
  question: ['.survey > div', '.survey-box'],
  send: ['.survey > div', '.form-submit'],
  async make(survey, { places, peers }) {
    return {
      head: '',
      body: `${Array.from({ length: places }, (_, index) => `<div class="survey" id="survey-${index}"></div>`).join('\n')}<script type="module" src="form.js"></script>`,
      files: {
        'form.js': await bundled(ENTRY, peers, { TOKEN, ID }),
        [`array/${TOKEN}/config.js`]: configScript,
        [`static/${installedVersion(peers, 'posthog-js')}/surveys.js`]: published(peers, 'posthog-js/dist/surveys.js'),
      },
      replies: {
        'api/surveys/': json({ surveys: [definitionOf(survey)] }),
        'flags/': json({ flags: {}, ...CONFIG }),
      },
    };
  },
};
