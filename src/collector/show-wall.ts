import { wallContent } from '../hosted/survey-content.js';
import { hostedView } from './hosted-view.js';
import { pageAnswer } from './page-answer.js';
import { problemResponse } from './problem-response.js';
import type { Handler } from './routes.js';
import type { Store } from './store.js';

/** The board of a meeting for a projector, with the address of the page on which people take part. */
export const showWall =
  ({ store, origins }: { readonly store: Store; readonly origins: readonly string[] }): Handler =>
  async (request, survey) => {
    const definition = await store.definition(survey);
    if (definition === undefined) return problemResponse('unknown-survey', { detail: `No survey "${survey}" has been published here.` });
    if (definition.board === undefined) return problemResponse('unknown-board', { detail: `The survey "${survey}" has no "board".` });
    const view = await hostedView(request, definition);
    const content = wallContent(`../../v1/surveys/${survey}/board`, `../${survey}`, view.speaker);
    return pageAnswer(definition, { view, content, origins, isUpgraded: true, isWall: true, widgets: '../../cdn/' });
  };
