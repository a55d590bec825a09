import { hostedPage } from '../hosted/hosted-page.js';
import { type HostedWords, librarySpeaker } from '../hosted/hosted-speaker.js';
import { markup } from '../hosted/markup.js';
import type { Problem } from '../protocol/problem.js';
import { wantedLanguages } from './hosted-view.js';
import { pagePolicy } from './page-policy.js';
import type { Handler } from './routes.js';

const wordsFor = (type: string, words: HostedWords): string => {
  if (type.endsWith(':unknown-survey') || type.endsWith(':unknown-board')) return words.hostedGone;
  if (type.endsWith(':too-many-requests')) return words.hostedTooMany;
  return type.endsWith(':body-too-large') ? words.hostedTooLarge : words.hostedFailed;
};

/**
 * Tells a citizen in words what a program is told in a problem document.
 *
 * @param widgets Address of the widget files, as seen from the address that is asked.
 */
export const inWords =
  (handler: Handler, widgets: string): Handler =>
  async (request, name, visit) => {
    const answer = await handler(request, name, visit);
    const isProblem = answer.headers.get('content-type') === 'application/problem+json';
    if (!isProblem || request.headers.get('accept')?.includes('text/html') !== true) return answer;
    const { type } = (await answer.json()) as Problem;
    const speaker = await librarySpeaker(wantedLanguages(request));
    const title = speaker.words.hostedSurvey;
    const isFramed = new URL(request.url).searchParams.has('frame');
    const text = hostedPage({ speaker, title, plainTitle: title, content: markup`<p>${wordsFor(type, speaker.words)}</p>`, isFramed, widgets });
    answer.headers.set('content-type', 'text/html; charset=utf-8');
    answer.headers.set('content-security-policy', pagePolicy());
    return new Response(text, { status: answer.status, headers: answer.headers });
  };
