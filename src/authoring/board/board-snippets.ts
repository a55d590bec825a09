import { escaped, hostedAddress, tag, type WayInParts } from '../ways-in.js';

/** What a page of one's own can show of a meeting: those who take part, the board, those who lead it. */
export const BOARD_SNIPPETS = ['meeting', 'board', 'lead'] as const;
export type BoardSnippet = (typeof BOARD_SNIPPETS)[number];

/** What an editor pastes into a page, as HTML; where no script runs, a link to the page of the meeting stands there. */
export function boardSnippet(snippet: BoardSnippet, parts: WayInParts): string {
  const base = parts.address.replace(/\/+$/, '');
  const survey = `${base}/v1/surveys/${parts.survey}`;
  const join = hostedAddress(parts);
  const link = `\n  <p>${tag('a', { href: join }, escaped(parts.invitation))}</p>\n`;
  const element = {
    meeting: () => tag('tillid-meeting', { src: survey, endpoint: `${base}/v1/responses` }, link),
    board: () => tag('tillid-board', { src: `${survey}/board`, live: true, join }, link),
    lead: () => tag('tillid-facilitation', { src: `${survey}/board` }),
  }[snippet]();
  return `${tag('script', { type: 'module', src: `${base}/cdn/tillid.js` })}\n${element}`;
}
