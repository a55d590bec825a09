import type { SameKeys, Words } from './messages.js';

/** The library's own words for whoever holds a meeting that is published, in English: the source of the keys. Only the workbench fetches them. */
export const enBoardDesk = {
  holdStep: (number: string, count: string) => `Step ${number} of ${count}:`,
  holdAnswers: (count: string, plural: Intl.LDMLPluralRule) => (plural === 'one' ? `${count} answer so far` : `${count} answers so far`),
  holdCollect: 'Cards are written',
  holdRate: 'Cards are rated',
  holdChoose: 'Cards are chosen',
  holdContribute: 'Contributions are gathered',
  holdStory: 'A story is told',
  holdLead: 'Lead the meeting',
  holdTakePart: 'Take part',
  holdTakePartAbout: 'On this page people take part, each on their own device or on one at the table. It follows the meeting by itself.',
  holdTakePartOpen: 'Open the page to take part',
  holdForTable: 'For which table',
  holdForTableHint: 'Whoever takes part by the address of a table is not asked where they sit.',
  holdAllTables: 'All tables',
  holdWall: 'The wall',
  holdWallAbout: 'The board in large letters for a projector, with the QR code to take part. It follows the meeting by itself.',
  holdWallOpen: 'Open the wall',
  holdSnippets: 'On a page of your own',
  holdSnippetWhich: 'What the page shows',
  holdSnippetMeeting: 'The meeting, for those who take part',
  holdSnippetBoard: 'The board, for everybody',
  holdSnippetLead: 'What facilitators do, who sign in there with their token',
  holdSnippet: 'Text to paste',
  holdCopy: 'Copy',
  holdCopied: 'Copied.',
  holdNotCopied: 'This browser does not let us copy. The text is selected: press Ctrl+C, or ⌘C.',
  holdFiles: 'Files of the board',
  holdTable: 'the board (CSV)',
  holdTableAbout: 'Every card with what became of it, what is hidden too. Excel and LibreOffice open it.',
} as const satisfies Words;

/** The words for whoever holds a meeting, in any language. */
export type BoardDeskMessages = SameKeys<typeof enBoardDesk>;
