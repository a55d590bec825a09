import type { BoardDeskMessages } from '../../locales/en-board-desk.js';
import type { FindingsMessages } from '../../locales/en-findings.js';
import type { FindingsHost } from './findings-part.js';

/** What the sections about the board of a meeting have of the element around them. */
export interface BoardHost extends FindingsHost {
  readonly words: FindingsMessages & BoardDeskMessages;
}
