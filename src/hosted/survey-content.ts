import { randomisedQuestions } from '../survey/randomised-questions.js';
import type { SurveyDefinition } from '../survey/survey.js';
import { closingOf, contactOf, helpOf } from './hosted-closing.js';
import type { HostedSpeaker } from './hosted-speaker.js';
import { markup, type Markup } from './markup.js';

/** Why a survey cannot be answered in a plain form: its answers are changed, or sealed, before they leave the device, which only a script can do. */
export const scriptNeed = (definition: SurveyDefinition): 'sealed' | 'chance' | null =>
  definition.privacy?.sealed ? 'sealed' : randomisedQuestions(definition).length > 0 ? 'chance' : null;

/** Whether answers are taken on a day. */
export const isOpenOn = ({ opens, closes }: SurveyDefinition, today: string): boolean => (opens === undefined || opens <= today) && (closes === undefined || today <= closes);

/** Instead of a form: that there cannot be one here, and another way to reach somebody. */
export const scriptNote = (definition: SurveyDefinition, need: 'sealed' | 'chance', speaker: HostedSpeaker): Markup =>
  markup`<p class="notice">${need === 'sealed' ? speaker.words.hostedSealed : speaker.words.hostedChance}</p>${contactOf(definition, speaker)}`;

/** Instead of a form: since when, or until when, there is none. */
export const dayNote = (definition: SurveyDefinition, today: string, speaker: HostedSpeaker): Markup => {
  const { opens, closes } = definition;
  const { words, day } = speaker;
  if (opens !== undefined && today < opens) return markup`<p>${words.notOpenYet(day(opens))}</p>`;
  return markup`<p>${words.closed(day(closes!))}</p>${closingOf(definition, speaker)}`;
};

/** What the element on the page is told. */
export interface ElementParts {
  readonly src: string;
  readonly endpoint: string;
  readonly group?: string | undefined;
  readonly role?: string | undefined;
  readonly wave?: string | undefined;
  /** Seconds without a touch after which a device that strangers share is ready for the next one. */
  readonly kiosk?: string | undefined;
}

/** The way to a form that nobody has filled in, on a device that strangers share. */
export const nextPerson = (address: string, { words }: HostedSpeaker): Markup => markup`<p class="next"><a href="${address}">${words.kioskNow}</a></p>`;

/** The element, with a form in its place until it runs, and where it cannot. */
export function upgraded({ src, endpoint, ...names }: ElementParts, fallback: Markup): Markup {
  const attributes = Object.entries(names).map(([name, value]) => value !== undefined && markup` ${name}="${value}"`);
  return markup`<tillid-survey src="${src}" endpoint="${endpoint}"${attributes}>
${fallback}
</tillid-survey>`;
}

/** The meeting of a survey with a board, with a form in its place until it runs, and where it cannot. */
export function meetingContent({ src, endpoint, group, role, wave }: ElementParts, fallback: Markup): Markup {
  const attributes = Object.entries({ group, role, wave }).map(([name, value]) => value !== undefined && markup` ${name}="${value}"`);
  return markup`<tillid-meeting src="${src}" endpoint="${endpoint}"${attributes}>
${fallback}
</tillid-meeting>
<tillid-outbox compact></tillid-outbox>`;
}

/** The wall of a meeting: its board in large letters, with the way to take part. */
export const wallContent = (board: string, join: string, { words }: HostedSpeaker): Markup =>
  markup`<tillid-board wall live src="${board}" join="${join}"><noscript><p class="notice">${words.hostedWall}</p></noscript></tillid-board>`;

/**
 * What is read after sending.
 *
 * @param next Where the next one begins, on a device that strangers share.
 */
export const thanks = (definition: SurveyDefinition, speaker: HostedSpeaker, next?: string): Markup =>
  markup`<p class="thanks">${speaker.words.thanks}</p>${next !== undefined && nextPerson(next, speaker)}${helpOf(definition, speaker)}${closingOf(definition, speaker)}`;
