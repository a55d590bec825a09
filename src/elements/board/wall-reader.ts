import type { TemplateResult } from 'lit';
import type { BoardDocument } from '../../board/board-document.js';
import type { MeetingMessages } from '../../locales/en-meeting.js';
import type { LocalisedText } from '../../text/localised-text.js';

/** A phase of a board document. */
export type BoardPhaseTold = BoardDocument['phases'][number];

/** What each part of a board has to hand: the document, and the reader's words and way of writing numbers and days. */
export interface WallReader {
  readonly board: BoardDocument;
  readonly words: MeetingMessages;
  readonly language: string;
  /** A text of the document in the reader's language, marked with its own where that is another. */
  readonly say: (text: LocalisedText | undefined) => TemplateResult | string;
  /** A number as the reader writes it. */
  readonly number: (value: number, options?: Intl.NumberFormatOptions) => string;
  /** A number with its noun. */
  readonly counted: (phrase: (count: string, plural: Intl.LDMLPluralRule) => string, value: number) => string;
  /** Whether something has only just come. */
  readonly isNew: (id: string) => boolean;
}

/** Shows one phase, below its heading. */
export type PhaseView = (phase: BoardPhaseTold, reader: WallReader) => TemplateResult;
