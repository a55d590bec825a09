import type { SurveyDefinition } from '../survey/survey.js';
import type { HostedSpeaker } from './hosted-speaker.js';
import { markup, type Markup } from './markup.js';

/** Another way to reach somebody. */
export const contactOf = ({ contact }: SurveyDefinition, { words, say, linked }: HostedSpeaker): Markup =>
  contact === undefined ? markup`` : markup`<section><h2>${words.contactTitle}</h2><p>${linked({ url: contact.url, text: say(contact.text) })}</p></section>`;

/** What became of the answers, and another way to reach somebody. */
export function closingOf(definition: SurveyDefinition, speaker: HostedSpeaker): Markup {
  const { outcome } = definition;
  const { words, say, day, linked } = speaker;
  return markup`${
    outcome !== undefined &&
    markup`<section><h2>${words.outcomeTitle}</h2><p>${linked({ url: outcome.url, text: say(outcome.text) })}</p>${outcome.date !== undefined && markup`<p class="date">${day(outcome.date)}</p>`}</section>`
  }${contactOf(definition, speaker)}`;
}

/**
 * Where there is help, said to everybody who has answered: which of it somebody's answers call for is known to this page as
 * little as the answers are.
 */
export function helpOf({ scores = [] }: SurveyDefinition, { words, say }: HostedSpeaker): Markup {
  const advice = scores.flatMap(({ bands = [] }) => bands).flatMap(({ advice: text }) => (text === undefined || Object.keys(text).length === 0 ? [] : [text]));
  return advice.length === 0 ? markup`` : markup`<section class="notice"><h2>${words.helpTitle}</h2>${advice.map((text) => markup`<p>${say(text)}</p>`)}</section>`;
}
