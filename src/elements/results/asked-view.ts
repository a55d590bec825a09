import { html, nothing, type TemplateResult } from 'lit';
import type { AfterMessages } from '../../locales/en-after.js';
import type { TakingMessages } from '../../locales/en-taking.js';
import type { QuestionResult, Results, ScoreResult } from '../../results/results.js';
import { directionOf } from '../../text/direction.js';
import type { LocalisedText } from '../../text/localised-text.js';

/** What results are about: a question, or a score. */
export type About = QuestionResult | ScoreResult;

/** What the wording is told with. */
interface AskedReader {
  readonly words: AfterMessages & TakingMessages;
  readonly say: (text: LocalisedText | undefined) => TemplateResult | string;
}

/** A text in every language that it was asked in, as it was written there. */
const versions = (text: LocalisedText) =>
  Object.entries(text).map(([tag, words]) => html`<p lang=${tag === 'und' ? '' : tag} dir=${tag === 'und' ? 'auto' : directionOf(tag)}>${words}</p>`);

const entry = (name: string, content: unknown) =>
  html`<dt>${name}</dt>
    <dd>${content}</dd>`;

/** Texts by what they belong to. */
const list = (texts: Readonly<Record<string, LocalisedText>>, say: AskedReader['say'], isNamed: boolean) =>
  html`<ul>
    ${Object.entries(texts).map(([id, text]) => html`<li>${isNamed ? `${id}: ` : nothing}${say(text)}</li>`)}
  </ul>`;

/** The name of a survey and its version. */
export const surveyName = ({ title, survey, version }: Results, words: TakingMessages, plain: (text: LocalisedText | undefined) => string): string =>
  words.wordingVersion(plain(title) || survey, version);

/** How a question was asked, word for word, in which survey, and where the wording comes from under which licence. */
export function askedView(about: About, results: Results, survey: string, { words, say }: AskedReader): TemplateResult {
  const { source } = results;
  const isQuestion = 'text' in about;
  const name = source?.attribution ?? source?.name;
  return html`<dl>
    ${isQuestion ? entry(words.wordingOf, versions(about.text)) : nothing} ${isQuestion && about.rows ? entry(words.wordingRows, list(about.rows, say, false)) : nothing}
    ${isQuestion && about.labels ? entry(words.wordingLabels, list(about.labels, say, about.type === 'scale' || about.type === 'matrix')) : nothing}
    ${entry(words.wordingSurvey, survey)}
    ${
      source === undefined
        ? nothing
        : entry(words.source, html`<span lang="" dir="auto">${source.url === undefined ? name : html`<a href=${source.url} rel="noreferrer">${name}</a>`}</span>`)
    }
    ${source?.license === undefined ? nothing : entry(words.wordingLicence, html`<span lang="" dir="auto">${source.license}</span>`)}
  </dl>`;
}
