import type { RouteDescriptions } from './openapi-operation.js';
import { type Parameter, text } from './openapi-parts.js';

const LANGUAGE: Parameter = {
  name: 'lang',
  in: 'query',
  description: '`da` or `en`; otherwise `Accept-Language` decides.',
  schema: { type: 'string' },
};
const PAGE = text('text/html');

/** The pages of those who write surveys. */
export const WORKBENCH_PATHS: RouteDescriptions = {
  '/workbench': {
    GET: {
      id: 'findWorkbench',
      summary: 'The way to the workbench',
      tag: 'pages',
      needs: 'nothing',
      parameters: [LANGUAGE],
      answers: { 308: { description: '`Location` leads into the folder.', content: PAGE } },
      isSafe: true,
    },
  },
  '/workbench/': {
    GET: {
      id: 'showWorkbench',
      summary: 'The page on which surveys are written and published',
      description: 'For editors. The page holds nothing; the workbench on it asks for a token and asks the collector with it.',
      tag: 'pages',
      needs: 'nothing',
      parameters: [LANGUAGE],
      answers: { 200: { description: 'The page.', content: PAGE } },
      isSafe: true,
    },
  },
  '/workbench/preview': {
    GET: {
      id: 'showPreview',
      summary: 'The page in which the workbench shows a survey',
      description: 'Empty until the workbench, in whose frame it stands, tells it what to show. Nothing is kept or sent from there.',
      tag: 'pages',
      needs: 'nothing',
      parameters: [LANGUAGE],
      answers: { 200: { description: 'The page.', content: PAGE } },
      isSafe: true,
    },
  },
};
