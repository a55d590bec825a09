import type { RouteDescriptions } from './openapi-operation.js';
import { type Parameter, text } from './openapi-parts.js';

const LANGUAGE: Parameter = {
  name: 'lang',
  in: 'query',
  description: 'The language of the page, where the survey is there in it; otherwise `Accept-Language` decides.',
  schema: { type: 'string' },
};
const FRAME: Parameter = {
  name: 'frame',
  in: 'query',
  description: 'The page for a frame: without links to other languages, and it tells its height.',
  schema: { type: 'string' },
};
const KIOSK: Parameter = {
  name: 'kiosk',
  in: 'query',
  description:
    'The page for a device that strangers share: large, without links that lead away, ready for the next one after so many seconds without a touch, 10 to 3600; 60 where that is something else.',
  schema: { type: 'string' },
};
const NAMES: readonly Parameter[] = ['group', 'role', 'wave'].map((name) => ({
  name,
  in: 'query',
  description: `The ${name} that goes with the answer; one that the survey does not take is dropped.`,
  schema: { type: 'string', maxLength: 100 },
}));

const FORM = { 'application/x-www-form-urlencoded': { schema: { type: 'object' }, example: { overall: '4', why: 'Quiet' } } };
const PAGE = text('text/html');

/** The pages that surveys are answered on, with scripts or without. */
export const HOSTED_PATHS: RouteDescriptions = {
  '/survey/{survey}': {
    GET: {
      id: 'showSurvey',
      summary: 'The page that a survey is answered on',
      description:
        'For citizens. The survey stands on it as a plain form that needs no script; where scripts run, the element takes its place: of a survey with a board the meeting, at the step where it is. What is wrong is told in words where `Accept` names `text/html`, under the status of the problem.',
      tag: 'pages',
      needs: 'nothing',
      parameters: [
        LANGUAGE,
        FRAME,
        KIOSK,
        { name: 'form', in: 'query', description: 'The form alone, with an absolute address, to be pasted into another page.', schema: { type: 'string' } },
        ...NAMES,
      ],
      answers: { 200: { description: 'The page; with `form` the markup of the form as a plain text.', content: { ...PAGE, ...text('text/plain') } } },
      problems: ['unknown-survey'],
    },
    POST: {
      id: 'sendForm',
      summary: 'Send answers from a plain form',
      description:
        'One response, through the checks that every response goes through. The name of a field is the id of its question, or `question.part`: a row, an option, the number of a card or of a pair. `_id`, a UUID, makes sure that a form that is sent twice is one response.',
      tag: 'pages',
      needs: 'nothing',
      parameters: [LANGUAGE, FRAME, KIOSK],
      body: FORM,
      answers: {
        303: { description: 'The response is safe on the disk of the database. `Location` leads to a page of thanks that tells nothing of it.', content: PAGE },
        409: {
          description:
            'Nothing was stored: the code of the ballot was not taken, the page that sends may not, or another response came from the same form. The page holds all that was filled in.',
          content: PAGE,
        },
        422: { description: 'Nothing was stored: answers need another look. The page says which, and holds all that was filled in.', content: PAGE },
      },
      problems: ['unknown-survey'],
    },
  },
  '/survey/{survey}/wall': {
    GET: {
      id: 'showWall',
      summary: 'The board of a meeting, for a projector',
      description: 'In large letters, live, with the address of the page on which people take part as a QR code. It needs scripts.',
      tag: 'pages',
      needs: 'nothing',
      parameters: [LANGUAGE],
      answers: { 200: { description: 'The page.', content: PAGE } },
      problems: ['unknown-survey', 'unknown-board'],
    },
  },
  '/survey/{survey}/thanks': {
    GET: {
      id: 'showThanks',
      summary: 'The page after sending a plain form',
      tag: 'pages',
      needs: 'nothing',
      parameters: [LANGUAGE, FRAME, KIOSK],
      answers: { 200: { description: 'The page.', content: PAGE } },
      problems: ['unknown-survey'],
    },
  },
};
