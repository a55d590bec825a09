import { FORM_NAMES } from '../hosted/form-names.js';
import { hostedForm } from '../hosted/hosted-form.js';
import { PostedFields } from '../hosted/posted-fields.js';
import { type FilledIn, readForm } from '../hosted/read-form.js';
import { scriptNeed, scriptNote } from '../hosted/survey-content.js';
import type { Receipt } from '../protocol/receipt.js';
import { VERSION } from '../protocol/version.js';
import { parseBallotCode } from '../response/ballot-code.js';
import { completeResponse } from '../response/draft.js';
import { missingKindOf } from '../response/missing.js';
import { randomId } from '../response/random-id.js';
import type { SurveyResponse } from '../response/response.js';
import type { SurveyDefinition } from '../survey/survey.js';
import { foreignOrigin } from './foreign-origin.js';
import type { HostedParts } from './hosted-routes.js';
import { type HostedView, hostedView, namesIn } from './hosted-view.js';
import { pageAnswer } from './page-answer.js';
import { problemResponse } from './problem-response.js';
import { readBody } from './read-body.js';
import { receive } from './receive.js';
import { type Handler, ROUTE_NAMES } from './routes.js';
import type { Tally } from './tally.js';
import { tooMany } from './too-many.js';

const FORM = 'application/x-www-form-urlencoded';
const ID = new RegExp(`^${ROUTE_NAMES['id']}$`);

/** What is wrong with a form beside its questions. */
interface Faults extends Partial<FilledIn> {
  readonly code?: string | undefined;
  readonly form?: string | undefined;
}

/** A form as it was posted. */
interface Posted {
  readonly definition: SurveyDefinition;
  readonly fields: PostedFields;
  readonly view: HostedView;
}

const isEmpty = ({ answers }: SurveyResponse) => Object.values(answers).every((answer) => ['skipped', 'not-shown'].includes(missingKindOf(answer) ?? ''));

/** What stands in the form, as a response; or what of it needs another look. */
function responseIn({ definition, fields, view }: Posted, now: Date): SurveyResponse | Faults {
  const { speaker } = view;
  const { given, faults } = readForm(definition, fields, speaker);
  const isMistyped = definition.codes !== undefined && parseBallotCode(fields.get(FORM_NAMES.code) ?? '') === null;
  if (faults.size > 0 || isMistyped) return { faults, code: isMistyped ? speaker.words.codeMistyped : undefined };
  const id = fields.get(FORM_NAMES.id) ?? '';
  const response = completeResponse(definition, given, {
    id: ID.test(id) ? id : randomId(),
    language: speaker.wanted,
    now,
    client: `tillid-form/${VERSION}`,
    ...namesIn(definition, fields, (field) => FORM_NAMES[field]),
  });
  return isEmpty(response) ? { form: speaker.words.nothingToSend } : response;
}

/** What is sent beside a response. */
function besideIn({ codes, bots }: SurveyDefinition, fields: PostedFields) {
  return {
    ...(codes !== undefined && { code: fields.get(FORM_NAMES.code) }),
    ...(bots?.start && fields.get(FORM_NAMES.start) !== null && { start: fields.get(FORM_NAMES.start) }),
    ...(bots?.honeypot && (fields.get(FORM_NAMES.trap) ?? '') !== '' && { trap: true }),
  };
}

/** Why a form was refused that had nothing wrong in itself. */
function refusalIn(tally: Tally, { words }: HostedView['speaker']): Faults {
  if (tally.of('wrong-code') + tally.of('spent-code') + tally.of('no-code') > 0) return { code: words.codeRefused };
  return { form: tally.of('conflict') > 0 ? words.hostedAlready : words.hostedNotTaken };
}

/**
 * The form once more, with all that was filled in and what needs another look. The element does not take its place: it would know
 * nothing of what is filled in.
 */
function again(
  { definition, fields, view }: Posted,
  { faults, code, form }: Faults,
  { status, origins }: { readonly status: number; readonly origins: readonly string[] },
): Response {
  const { id, version, start, group, role, wave } = FORM_NAMES;
  const content = hostedForm({
    definition,
    speaker: view.speaker,
    action: view.query,
    hidden: Object.fromEntries([id, version, start, group, role, wave].map((name) => [name, fields.get(name) ?? undefined])),
    entries: fields,
    faults: faults ?? new Map(),
    codeFault: code,
    formFault: form,
    random: Math.random,
  });
  return pageAnswer(definition, { view, content, status, origins });
}

/**
 * Takes a survey that was answered in a plain form, through the checks that every response goes through. What needs another look comes
 * back with everything that was filled in; what is stored leads on to a page that tells nothing of it.
 */
export const takeForm =
  ({ store, bots, now, onChange, origins }: HostedParts): Handler =>
  async (request, survey, { tally, allowance }) => {
    const wait = allowance.waitForResponses();
    if (wait > 0) return tooMany(wait);
    // One is taken before the body is read, so that many requests at once cannot all pass.
    allowance.takeResponses(1);
    const body = await readBody(request, FORM);
    if (!body.ok) return body.answer;
    const fields = new PostedFields(new URLSearchParams(new TextDecoder().decode(body.bytes)));
    const current = await store.definition(survey);
    if (current === undefined) return problemResponse('unknown-survey', { detail: `No survey "${survey}" has been published here.` });
    const view = await hostedView(request, current);
    const need = scriptNeed(current);
    if (need !== null) return pageAnswer(current, { view, content: scriptNote(current, need, view.speaker), status: 422, origins });
    // Whoever had the page open when another version was published has answered the one that they saw.
    const definition = (await store.definition(survey, fields.get(FORM_NAMES.version) ?? current.version)) ?? current;
    const posted = { definition, fields, view };
    const response = responseIn(posted, now());
    if (!('answers' in response)) return again(posted, response, { status: 422, origins });
    const submission = { responses: [{ ...response, ...besideIn(current, fields) }] };
    const answer = await receive(store, submission, { now: now(), origin: foreignOrigin(request), bots, allowance, onArrival: () => {}, onChange, tally });
    if (!answer.ok) return answer;
    const { refused } = (await answer.json()) as Receipt;
    if (refused.length > 0) return again(posted, refusalIn(tally, view.speaker), { status: 409, origins });
    return new Response('', { status: 303, headers: { location: `${survey}/thanks${view.query}`, 'content-type': 'text/html; charset=utf-8' } });
  };
