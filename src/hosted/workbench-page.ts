import { loadWorkbenchPageMessages } from '../locales/workbench/loaders.js';
import { chosenLanguage } from './hosted-language.js';
import { hostedPage } from './hosted-page.js';
import { hostedSpeaker } from './hosted-speaker.js';
import { markup } from './markup.js';

/** The languages of the workbench, as they are offered. */
const OFFERED = ['da', 'en'] as const;

/** The page that the workbench stands on, as a text. */
export async function workbenchPage(wanted: readonly string[]): Promise<string> {
  const language = chosenLanguage(OFFERED, wanted);
  const words = await loadWorkbenchPageMessages(language);
  return hostedPage({
    speaker: await hostedSpeaker(language),
    title: words.workbenchPage,
    plainTitle: words.workbenchPage,
    content: markup`<p class="lead">${words.workbenchAbout}</p>
<noscript><p class="notice">${words.workbenchNeedsScripts}</p></noscript>
<tillid-workbench src="/" preview="/workbench/preview"></tillid-workbench>`,
    links: OFFERED.filter((tag) => tag !== language).map((tag) => ({ language: tag, address: `?lang=${tag}` })),
    isFramed: false,
    isWide: true,
    isUpgraded: true,
    widgets: '../cdn/',
  });
}

/** The page in which the workbench shows a survey as citizens will see it: empty until it is told which. */
export async function previewPage(wanted: readonly string[]): Promise<string> {
  const language = chosenLanguage(OFFERED, wanted);
  const { workbenchPreview } = await loadWorkbenchPageMessages(language);
  return String(markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${workbenchPreview}</title>
<link rel="stylesheet" href="../cdn/hosted.css">
<script type="module" src="../cdn/tillid.js"></script>
<script defer src="../cdn/tillid-preview.js"></script>
</head>
<body class="framed">
<main></main>
</body>
</html>
`);
}
