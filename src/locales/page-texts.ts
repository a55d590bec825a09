import { languageFallbacks } from '../text/language-fallbacks.js';
import type { Messages } from './en.js';
import type { AfterMessages } from './en-after.js';
import type { AuthoringMessages } from './en-authoring.js';
import type { BoardMessages } from './en-board.js';
import type { ChanceMessages } from './en-chance.js';
import type { ComparedMessages } from './en-compared.js';
import type { FacilitationMessages } from './en-facilitation.js';
import type { CutsMessages } from './en-cuts.js';
import type { FundingMessages } from './en-funding.js';
import type { MeetingMessages } from './en-meeting.js';
import type { IndicatorsMessages } from './en-indicators.js';
import type { LikertMessages } from './en-likert.js';
import type { OutboxMessages } from './en-outbox.js';
import type { OutcomeMessages } from './en-outcome.js';
import type { QuotesMessages } from './en-quotes.js';
import type { SurveyMessages } from './en-survey.js';
import type { TakingPartMessages } from './en-taking-part.js';
import type { TakingMessages } from './en-taking.js';
import type { WorkbenchMessages } from './en-workbench.js';
import type { Words } from './messages.js';

/** Words that a page puts in the place of the library's own: language tag → some of the messages. */
export type PageTexts = Readonly<Record<string, OwnWords>>;

type AllMessages = Messages &
  SurveyMessages &
  AfterMessages &
  OutboxMessages &
  ChanceMessages &
  AuthoringMessages &
  BoardMessages &
  ComparedMessages &
  CutsMessages &
  FundingMessages &
  OutcomeMessages &
  MeetingMessages &
  TakingPartMessages &
  FacilitationMessages &
  IndicatorsMessages &
  LikertMessages &
  QuotesMessages &
  TakingMessages &
  WorkbenchMessages;

/** Some of the messages; a text may stand for any of them (see `withOwnTexts`). */
type OwnWords = { readonly [Key in keyof AllMessages]?: AllMessages[Key] | string };

let pageTexts: PageTexts = {};
const listeners = new Set<() => void>();

/** Sets the page's own words; elements on the page show them at once. */
export function setPageTexts(texts: PageTexts): void {
  pageTexts = { ...pageTexts, ...Object.fromEntries(Object.entries(texts).map(([language, words]) => [language, { ...pageTexts[language], ...words }])) };
  for (const listener of listeners) listener();
}

/** Calls `listener` when the page's words change, until the returned function is called. */
export function onPageTexts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** A text in the form of the message whose place it takes; what is no text is taken as it is. */
function inFormOf(message: Words[string] | undefined, own: unknown): unknown {
  if (typeof own !== 'string') return own;
  if (typeof message === 'function') return (...parts: string[]) => own.replace(/\{(\d)\}/g, (_, place: number) => parts[place - 1] ?? '');
  return Array.isArray(message) ? own.split('|') : own;
}

/** The words with others put over them: in a text `{1}`, `{2}` stand for what the library puts in, `|` divides a row of texts. */
export function withOwnTexts<Part extends Words>(messages: Part, texts: Readonly<Record<string, unknown>>): Part {
  return { ...messages, ...Object.fromEntries(Object.entries(texts).map(([key, own]) => [key, inFormOf(messages[key], own)])) };
}

/** The library's words with the page's own put over them, the closest language last. */
export function withPageTexts<Part extends Words>(messages: Part, language: string): Part {
  const own = languageFallbacks(language)
    .filter((form) => form === language || form !== 'en')
    .reverse();
  return own.reduce((words, form) => withOwnTexts(words, pageTexts[form] ?? {}), messages);
}
