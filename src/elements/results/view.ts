import type { TemplateResult } from 'lit';
import type { Messages } from '../../locales/en.js';
import type { AfterMessages } from '../../locales/en-after.js';
import type { QuestionResult, ScoreResult } from '../../results/results.js';
import type { LocalisedText } from '../../text/localised-text.js';
import type { Drawing } from './drawing.js';

/** What a view has to hand: the reader's words and way of writing numbers, and how the page wants pictures. */
export interface Reader {
  readonly words: AfterMessages;
  /** The words of the scales as they were asked. */
  readonly scaleWords: Messages;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** A text of the document in the reader's language, marked with its own where that is another. */
  readonly say: (text: LocalisedText | undefined) => TemplateResult | string;
  /** The same without a mark, for names. */
  readonly plain: (text: LocalisedText | undefined) => string;
  readonly formatNumber: (value: number, options?: Intl.NumberFormatOptions) => string;
  readonly pluralOf: (count: number) => Intl.LDMLPluralRule;
  /** How the page wants pictures to be drawn. */
  readonly drawing: Drawing;
  /** What stands below a question or score: how it was asked, and what it can be taken along with. */
  readonly taking: (about: QuestionResult | ScoreResult) => TemplateResult;
}

/** Shows one shape of summary in words, picture and table. */
export type View<Summary> = (question: QuestionResult, summary: Summary, reader: Reader) => TemplateResult;
