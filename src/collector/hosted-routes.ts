import { FORM_NAMES } from '../hosted/form-names.js';
import { hostedForm } from '../hosted/hosted-form.js';
import { markup } from '../hosted/markup.js';
import { PostedFields } from '../hosted/posted-fields.js';
import { dayNote, isOpenOn, meetingContent, nextPerson, scriptNeed, scriptNote, thanks, upgraded } from '../hosted/survey-content.js';
import { randomId } from '../response/random-id.js';
import type { SurveyDefinition } from '../survey/survey.js';
import { dayOf } from '../text/day.js';
import type { BotChecks } from './bot-checks.js';
import { type HostedView, hostedView, type Names, namesIn } from './hosted-view.js';
import { inWords } from './in-words.js';
import { pageAnswer } from './page-answer.js';
import { problemResponse } from './problem-response.js';
import type { Allowance } from './rate-limiter.js';
import type { Handler, RouteTable } from './routes.js';
import type { Store } from './store.js';
import { showWall } from './show-wall.js';
import { takeForm } from './take-form.js';

/** What the pages of a collector work with. */
export interface HostedParts {
  readonly store: Store;
  readonly bots: BotChecks;
  readonly now: () => Date;
  /** Called when the responses of a survey have changed. */
  readonly onChange: (survey: string) => void;
  /** Origins whose pages may show any survey in a frame. */
  readonly origins: readonly string[];
}

const unknownSurvey = (survey: string) => problemResponse('unknown-survey', { detail: `No survey "${survey}" has been published here.` });

/** The form of a survey that nobody has filled in yet. */
const newForm = (
  definition: SurveyDefinition,
  { speaker }: HostedView,
  { action, hidden }: { readonly action: string; readonly hidden: Readonly<Record<string, string | undefined>> },
) => hostedForm({ definition, speaker, action, hidden, entries: new PostedFields(), faults: new Map(), random: Math.random });

/** The form by itself, for pages elsewhere: what belongs to one citizen is not in it. */
function bareForm(definition: SurveyDefinition, view: HostedView, { url, names }: { readonly url: URL; readonly names: Names }): Response {
  const { group, role, wave } = names;
  const hidden = { [FORM_NAMES.version]: definition.version, [FORM_NAMES.group]: group, [FORM_NAMES.role]: role, [FORM_NAMES.wave]: wave };
  const need = scriptNeed(definition);
  const markup = need === null ? newForm(definition, view, { action: `${url.origin}${url.pathname}${view.query}`, hidden }) : scriptNote(definition, need, view.speaker);
  return new Response(`${String(markup)}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}

/** A token that tells when answering began, where the survey asks for one and this network may still have some. */
async function startFor({ id, bots: asked }: SurveyDefinition, { starts }: BotChecks, allowance: Allowance): Promise<string | undefined> {
  if (!asked?.start || allowance.waitForChecks() > 0) return undefined;
  allowance.takeCheck();
  return starts.issue(id);
}

/** The page that a survey is answered on, in the reader's language, with or without scripts. */
const showSurvey =
  ({ store, bots, now, origins }: HostedParts): Handler =>
  async (request, survey, { allowance }) => {
    const definition = await store.definition(survey);
    if (definition === undefined) return unknownSurvey(survey);
    const view = await hostedView(request, definition);
    const { speaker, links } = view;
    const url = new URL(request.url);
    const names = namesIn(definition, url.searchParams, (field) => field);
    if (url.searchParams.has('form')) return bareForm(definition, view, { url, names });

    const today = dayOf(now());
    if (!isOpenOn(definition, today)) return pageAnswer(definition, { view, content: dayNote(definition, today, speaker), origins, links });
    const need = scriptNeed(definition);
    if (need === 'sealed') return pageAnswer(definition, { view, content: scriptNote(definition, need, speaker), origins, links });
    const hidden = {
      [FORM_NAMES.id]: randomId(),
      [FORM_NAMES.version]: definition.version,
      [FORM_NAMES.start]: await startFor(definition, bots, allowance),
      [FORM_NAMES.group]: names.group,
      [FORM_NAMES.role]: names.role,
      [FORM_NAMES.wave]: names.wave,
    };
    const fallback = need === null ? newForm(definition, view, { action: view.query, hidden }) : scriptNote(definition, need, speaker);
    const { kiosk, query } = view;
    const told = { src: `../v1/surveys/${survey}`, endpoint: '../v1/responses', ...names };
    // A device that strangers share begins anew for each of them; a meeting goes on.
    const isMeeting = definition.board !== undefined && kiosk === null;
    const content = isMeeting
      ? meetingContent(told, fallback)
      : upgraded({ ...told, kiosk: kiosk === null ? undefined : String(kiosk) }, kiosk === null ? fallback : markup`${nextPerson(query, speaker)}${fallback}`);
    return pageAnswer(definition, { view, content, origins, links, isUpgraded: true, isMeeting });
  };

/** What is read after a form was sent; it tells nothing of the answer, and may be read again. */
const showThanks =
  ({ store, origins }: HostedParts): Handler =>
  async (request, survey) => {
    const definition = await store.definition(survey);
    if (definition === undefined) return unknownSurvey(survey);
    const view = await hostedView(request, definition);
    const { speaker, kiosk, query } = view;
    const next = kiosk === null ? undefined : `../${survey}${query}`;
    const answer = pageAnswer(definition, { view, content: thanks(definition, speaker, next), origins, widgets: '../../cdn/' });
    // As the element does, where there are scripts: nothing of one citizen waits for the next.
    if (next !== undefined) answer.headers.set('refresh', `${kiosk}; url=${next}`);
    return answer;
  };

/** The pages that surveys are answered on, and the wall of those with a board. */
export const hostedRoutes = (parts: HostedParts): RouteTable => ({
  '/survey/{survey}': { GET: inWords(showSurvey(parts), '../cdn/'), POST: inWords(takeForm(parts), '../cdn/') },
  '/survey/{survey}/wall': { GET: inWords(showWall(parts), '../../cdn/') },
  '/survey/{survey}/thanks': { GET: inWords(showThanks(parts), '../../cdn/') },
});
