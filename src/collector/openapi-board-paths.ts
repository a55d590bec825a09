import { EXAMPLE_ACT } from './openapi-examples.js';
import type { RouteDescriptions } from './openapi-operation.js';
import { json, schemaCalled, text } from './openapi-parts.js';

/** What is asked of the board of a meeting, by everybody and by its facilitators. */
export const BOARD_PATHS: RouteDescriptions = {
  '/v1/surveys/{survey}/board': {
    GET: {
      id: 'getBoard',
      summary: 'The board of a meeting',
      description:
        'For surveys with `board`. What participants sent and facilitators did, as it stands now: cards are there as soon as they are stored, and dots are counted exactly, not in batches as in results. Where `board.counts` is `after-close`, ratings are null until their phase is over.',
      tag: 'boards',
      needs: 'nothing',
      answers: { 200: { description: 'The board as everybody sees it.', content: json('board') } },
      problems: ['unknown-survey', 'unknown-board'],
    },
  },
  '/v1/surveys/{survey}/board/stream': {
    GET: {
      id: 'watchBoard',
      summary: 'The board, again each time that it is another',
      description: 'Server-sent events, at most one a second. The connection stays open; a comment is sent now and then, so that proxies do not close it.',
      tag: 'boards',
      needs: 'nothing',
      answers: {
        200: {
          description: 'Events called `board`, each with the board as its data.',
          content: text('text/event-stream', {
            'x-itemSchema': {
              type: 'object',
              properties: { event: { const: 'board' }, data: { type: 'string', contentMediaType: 'application/json', contentSchema: { ...schemaCalled('board') } } },
              required: ['event', 'data'],
            },
          }),
        },
      },
      problems: ['unknown-survey', 'unknown-board'],
    },
  },
  '/v1/surveys/{survey}/board/table': {
    GET: {
      id: 'exportBoard',
      summary: 'The board as a table',
      description:
        'For an administrator, or an editor of the survey. All that was written, a row each and verbatim, as comma-separated values (RFC 4180): with table, dots, what it stands under, category, whether it was chosen, and what is hidden and why. Stands in the audit log.',
      tag: 'boards',
      needs: 'token',
      answers: { 200: { description: 'The table.', content: text('text/csv') } },
      problems: ['unknown-survey', 'unknown-board'],
    },
  },
  '/v1/surveys/{survey}/board/acts': {
    GET: {
      id: 'readActs',
      summary: 'What facilitators did, and the board as they see it',
      description: 'For an administrator, or an editor of the survey. With what is hidden and why, what was written where it was reworded, and all counts.',
      tag: 'boards',
      needs: 'token',
      answers: { 200: { description: 'The board and the acts.', content: json('board-ledger') } },
      problems: ['unknown-survey', 'unknown-board'],
    },
    POST: {
      id: 'addAct',
      summary: 'Do something on a board',
      description:
        'For an administrator, or an editor of the survey. An act is added to the ledger and stands in the audit log by its name. Where another act has come since the one in `expected`, nothing is done and `number` tells the last one. To begin a phase that rates or chooses publishes a version of the survey whose question has the cards as options.',
      tag: 'boards',
      needs: 'token',
      body: json('act-request', EXAMPLE_ACT),
      answers: { 201: { description: 'The act has been done.', content: json('act-added', { number: 18, version: '1' }) } },
      problems: ['invalid-request', 'unknown-survey', 'unknown-board', 'act-overtaken'],
    },
  },
};
