import type { TemplateResult } from 'lit';
import type { TakingPartMessages } from '../../locales/en-taking-part.js';
import type { LocalisedText } from '../../text/localised-text.js';

/** The words and the ways of writing of whoever takes part. */
export interface MeetingReader {
  /** That of the words. */
  readonly language: string;
  readonly words: TakingPartMessages;
  readonly say: (text: LocalisedText | undefined) => TemplateResult | string;
  readonly number: (value: number) => string;
}
