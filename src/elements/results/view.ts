import type { TemplateResult } from 'lit';
import type { Messages } from '../../locales/en.js';
import type { AfterMessages } from '../../locales/en-after.js';
import type { QuestionResult } from '../../results/results.js';

/** What a view has to hand: the reader's words and way of writing numbers. */
export interface Reader {
  readonly words: AfterMessages;
  /** The words of the scales as they were asked. */
  readonly scaleWords: Messages;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly formatNumber: (value: number, options?: Intl.NumberFormatOptions) => string;
  readonly pluralOf: (count: number) => Intl.LDMLPluralRule;
}

/** Shows one shape of summary in words, picture and table. */
export type View<Summary> = (question: QuestionResult, summary: Summary, reader: Reader) => TemplateResult;
