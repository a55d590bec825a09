import type { TemplateResult } from 'lit';
import type { Messages } from '../../locales/en.js';
import type { SurveyMessages } from '../../locales/en-survey.js';
import type { LocalisedText } from '../../text/localised-text.js';

/** What the parts of a survey's frame have to hand: the reader's words, and the reader's way of writing. */
export interface Speaker {
  readonly words: Messages & SurveyMessages;
  /** A text of the definition, marked with its language where that is not the one around it. */
  readonly say: (text: LocalisedText | undefined) => TemplateResult | string;
  /** The same without a mark, for names. */
  readonly plain: (text: LocalisedText | undefined) => string;
  readonly count: (value: number) => string;
  readonly pluralOf: (value: number) => Intl.LDMLPluralRule;
  readonly day: (day: string) => string;
}
