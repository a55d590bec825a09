import { directionOf } from '../text/direction.js';
import { languageName } from '../text/language-name.js';
import type { SurveyDefinition } from '../survey/survey.js';
import type { HostedSpeaker } from './hosted-speaker.js';
import { markup, type Markup, type Part } from './markup.js';

/** A link to the page in another language. */
export interface LanguageLink {
  readonly language: string;
  readonly address: string;
}

/** What a page is written with. */
export interface PageParts {
  readonly speaker: HostedSpeaker;
  /** What the page is about, in words for its title and its heading. */
  readonly title: Part;
  readonly plainTitle: string;
  readonly content: Part;
  /** The page in other languages; none in a frame. */
  readonly links?: readonly LanguageLink[];
  /** Whether it stands in a frame of another page. */
  readonly isFramed: boolean;
  /** Whether it stands on a device that strangers share. */
  readonly isKiosk?: boolean;
  /** Whether it takes the width that there is. */
  readonly isWide?: boolean;
  /** Whether a meeting stands on it, which says its title itself. */
  readonly isMeeting?: boolean;
  /** Whether it is for a projector: nothing but the board, on the whole screen. */
  readonly isWall?: boolean;
  /** Whether the library is to run on it. */
  readonly isUpgraded?: boolean;
  /** Address of the widget files, with a slash at its end. */
  readonly widgets: string;
}

const languageLinks = (links: readonly LanguageLink[], { words }: HostedSpeaker): Markup =>
  markup`<header><nav aria-label="${words.hostedLanguages}"><ul>${links.map(
    ({ language, address }) =>
      markup`<li><a href="${address}" lang="${language}" hreflang="${language}" dir="${directionOf(language)}">${languageName(language, language)}</a></li>`,
  )}</ul></nav></header>`;

/** The looks that a page has beside that of every page. */
const looksOf = ({ isFramed, isKiosk, isWide, isMeeting, isWall }: Pick<PageParts, 'isFramed' | 'isKiosk' | 'isWide' | 'isMeeting' | 'isWall'>): string =>
  [isFramed && 'framed', isKiosk && 'kiosk', isWide && 'wide', isMeeting && 'meeting', isWall && 'wall'].filter(Boolean).join(' ');

/** A whole page as a text. Nothing in it is code but the library's own files. */
export function hostedPage({ speaker, title, plainTitle, content, links = [], isUpgraded = false, widgets, ...looks }: PageParts): string {
  const { wanted, language } = speaker;
  const { isFramed } = looks;
  const classes = looksOf(looks);
  return String(markup`<!doctype html>
<html lang="${wanted}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${plainTitle}</title>
<link rel="stylesheet" href="${widgets}hosted.css">
${isUpgraded && markup`<script type="module" src="${widgets}tillid.js"></script>`}
${isFramed && markup`<script defer src="${widgets}tillid-frame.js"></script>`}
</head>
<body${classes !== '' && markup` class="${classes}"`}>
${links.length > 0 && languageLinks(links, speaker)}
<main>
<h1>${title}</h1>
${content}
</main>
</body>
</html>
`);
}

/** What a survey is called. */
export const titleOf = ({ title }: SurveyDefinition, { say, plain, words }: HostedSpeaker): Pick<PageParts, 'title' | 'plainTitle'> =>
  title === undefined ? { title: words.hostedSurvey, plainTitle: words.hostedSurvey } : { title: say(title), plainTitle: plain(title) };
