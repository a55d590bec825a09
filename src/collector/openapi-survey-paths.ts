import { LARGEST_BODY, MOST_RESPONSES } from '../protocol/limits.js';
import { CUT_PARAMETERS } from './asked-cut.js';
import { MERGE_PATCH } from './change-route.js';
import { EXAMPLE_CHALLENGE, EXAMPLE_RECEIPT, EXAMPLE_RESPONSE, EXAMPLE_START, EXAMPLE_STATUS, EXAMPLE_SURVEY } from './openapi-examples.js';
import type { RouteDescriptions } from './openapi-operation.js';
import { json, type Parameter, schemaCalled, text } from './openapi-parts.js';

const EXAMPLE_LIST = {
  role: 'editor',
  surveys: [{ id: EXAMPLE_SURVEY.id, version: EXAMPLE_SURVEY.version, title: { en: 'Your visit' }, board: false, mayPublish: true }],
};

const CUTS: readonly Parameter[] = [
  {
    name: 'by',
    in: 'query',
    description: 'Cuts the results: a line for each group, or for each role, as the pages name them.',
    schema: { type: 'string', enum: CUT_PARAMETERS.by },
  },
  { name: 'over', in: 'query', description: 'Cuts the results over time: a line for each wave.', schema: { type: 'string', enum: CUT_PARAMETERS.over } },
];

/** What citizens and pages ask for: sending, looking after and withdrawing answers, definitions and results. */
export const SURVEY_PATHS: RouteDescriptions = {
  '/v1/responses': {
    POST: {
      id: 'sendResponses',
      summary: 'Send answers',
      description: `1 to ${MOST_RESPONSES} responses, at most ${LARGEST_BODY} bytes. Each is checked and stored by itself. An id in \`received\` is safe on the disk of the database; sending the same response again is always safe, and is answered as received.`,
      tag: 'responses',
      needs: 'nothing',
      body: json('submission', { responses: [EXAMPLE_RESPONSE] }),
      answers: { 200: { description: 'The receipt: each id that was sent stands in one of its two lists.', content: json('receipt', EXAMPLE_RECEIPT) } },
      problems: ['invalid-submission'],
    },
  },
  '/v1/challenge': {
    POST: {
      id: 'askForWork',
      summary: 'A piece of work for one submission',
      description:
        'For senders of responses to surveys with `bots.work`. It counts once, and for ten minutes. The proof stands beside `responses`; without it, or with a wrong one, responses are stored and marked.',
      tag: 'responses',
      needs: 'nothing',
      answers: { 200: { description: 'The work.', content: json('work-challenge', EXAMPLE_CHALLENGE) } },
    },
  },
  '/v1/surveys/{survey}/start': {
    POST: {
      id: 'startAnswering',
      summary: 'A token that tells when answering began',
      description:
        'For surveys with `bots.start`. Nothing is stored. It counts from 2 seconds to 24 hours later, for this survey; without it, or with a wrong one, a response is stored and marked.',
      tag: 'responses',
      needs: 'nothing',
      answers: { 200: { description: 'The token.', content: json('start-token', EXAMPLE_START) } },
      problems: ['unknown-survey', 'wrong-origin'],
    },
  },
  '/v1/responses/{id}': {
    GET: {
      id: 'tellResponse',
      summary: 'What became of an answer',
      description: 'For the citizen who holds the receipt code from which the id follows.',
      tag: 'responses',
      needs: 'receipt',
      answers: { 200: { description: 'What is kept: the response as it is stored, or that it was withdrawn.', content: json('response-status', EXAMPLE_STATUS) } },
      problems: ['unknown-response'],
    },
    DELETE: {
      id: 'withdrawResponse',
      summary: 'Withdraw an answer',
      description:
        'By the citizen with the receipt code, until the survey closes, or by an administrator at any time. It never comes back: a copy that a device sends later is answered as received and not stored. A response that has not arrived yet can be withdrawn too. Withdrawing again is answered the same.',
      tag: 'responses',
      needs: 'receipt or token',
      answers: { 200: { description: 'Nothing of the response is kept any more.', content: json('withdrawal', { withdrawn: EXAMPLE_RESPONSE.id }) } },
      problems: ['survey-closed'],
    },
  },
  '/v1/surveys': {
    GET: {
      id: 'listSurveys',
      summary: 'The surveys that a token reaches',
      description: 'For every token; what stands there is what it may read. By it programs also find out whether a token is taken.',
      tag: 'surveys',
      needs: 'any token',
      answers: { 200: { description: 'The role of the token, and the surveys.', content: json('survey-list', EXAMPLE_LIST) } },
    },
  },
  '/v1/surveys/{survey}/versions': {
    GET: {
      id: 'listVersions',
      summary: 'The versions of a survey',
      description: 'For whoever may read its results.',
      tag: 'surveys',
      needs: 'token',
      answers: { 200: { description: 'The versions.', content: json('survey-versions', { versions: [{ version: '1', current: true, answered: true }] }) } },
      problems: ['unknown-survey'],
    },
  },
  '/v1/surveys/{survey}': {
    GET: {
      id: 'getSurvey',
      summary: 'The definition of a survey',
      description:
        'With the header `Tillid-Checked`: it was checked when it was published, so that a page can show it at once. The header is `whole`, or `opening` for the beginning of a long one, where that was asked for.',
      tag: 'surveys',
      needs: 'nothing',
      parameters: [
        { name: 'version', in: 'query', description: 'Another version than the current one.', schema: { type: 'string' } },
        { name: 'opening', in: 'query', description: 'Of a long definition only what is asked first. Takes no value.', schema: { type: 'string' } },
      ],
      answers: { 200: { description: 'The definition that was published last, or the version that was asked for.', content: json('survey', EXAMPLE_SURVEY) } },
      problems: ['unknown-survey'],
    },
    PUT: {
      id: 'publishSurvey',
      summary: 'Publish a definition',
      description: 'For an administrator, or an editor of the survey. A version that has answers cannot be changed; the change is published under a new version.',
      tag: 'surveys',
      needs: 'token',
      body: json('survey', EXAMPLE_SURVEY),
      answers: {
        200: { description: 'This version had been published before; it has no answers and was replaced, or nothing has changed.', content: json('survey', EXAMPLE_SURVEY) },
        201: { description: 'The version is new.', content: json('survey', EXAMPLE_SURVEY) },
      },
      problems: ['invalid-definition', 'version-exists'],
    },
    PATCH: {
      id: 'changeSurvey',
      summary: 'Change days and words of the current version',
      description:
        'For an administrator, or an editor of the survey. Holds for the current version, also where it has answers: its days, and words that stand around the questions. Everything else takes a new version.',
      tag: 'surveys',
      needs: 'token',
      body: json('definition-patch', { closes: '2026-12-31', outcome: { text: { en: 'The library opens on Sundays.' } } }, MERGE_PATCH),
      answers: { 200: { description: 'The definition as it is now.', content: json('survey', EXAMPLE_SURVEY) } },
      problems: ['invalid-definition', 'unknown-survey'],
    },
  },
  '/v1/surveys/{survey}/codes': {
    POST: {
      id: 'makeCodes',
      summary: 'Make one-time codes',
      description:
        'For an administrator, or an editor of the survey. For surveys with `codes`: each response spends one. What is kept of a code is an HMAC. 100,000 for a survey in all.',
      tag: 'surveys',
      needs: 'token',
      body: json('codes-request', { count: 2 }),
      answers: { 201: { description: 'The codes. They are told this once.', content: json('made-codes', { codes: ['K7QM-2XGD-9PTR-4HWJ', '0V3C-8NYZ-51RK-M6TS'] }) } },
      problems: ['invalid-request', 'unknown-survey'],
    },
  },
  '/v1/surveys/{survey}/responses': {
    DELETE: {
      id: 'eraseResponses',
      summary: 'Erase all responses of a survey',
      description: 'For an administrator. Responses of every version, open and sealed. They are withdrawn: copies that devices or backups still hold are not stored again.',
      tag: 'surveys',
      needs: 'token',
      answers: { 200: { description: 'How many there were.', content: json('erasure', { erased: 412 }) } },
      problems: ['unknown-survey'],
    },
  },
  '/v1/surveys/{survey}/results': {
    GET: {
      id: 'getResults',
      summary: 'The results of a survey',
      description: 'Counts and what follows from them. They are published in batches, so that no reading tells of a few people; what too few have said is not there.',
      tag: 'results',
      needs: 'nothing',
      parameters: CUTS,
      answers: { 200: { description: 'The results that were published last.', content: json('results') } },
      problems: ['invalid-request', 'unknown-survey'],
    },
  },
  '/v1/surveys/{survey}/results/stream': {
    GET: {
      id: 'watchResults',
      summary: 'The results, again each time that others are published',
      description: 'Server-sent events, for live pages. The connection stays open; a comment is sent now and then, so that proxies do not close it.',
      tag: 'results',
      needs: 'nothing',
      parameters: CUTS,
      answers: {
        200: {
          description: 'Events called `results`, each with a results document as its data.',
          content: text('text/event-stream', {
            'x-itemSchema': {
              type: 'object',
              properties: { event: { const: 'results' }, data: { type: 'string', contentMediaType: 'application/json', contentSchema: { ...schemaCalled('results') } } },
              required: ['event', 'data'],
            },
          }),
        },
      },
      problems: ['invalid-request', 'unknown-survey'],
    },
  },
};
