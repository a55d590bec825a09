import { html, nothing, type TemplateResult } from 'lit';
import type { SurveyDefinition } from '../../survey/survey.js';
import type { LocalisedText } from '../../text/localised-text.js';
import type { Speaker } from './speaker.js';

interface TextWithLink {
  readonly text: LocalisedText;
  readonly url?: string | undefined;
}

const linked = ({ text, url }: TextWithLink, { say }: Speaker) => (url === undefined ? say(text) : html`<a href=${url}>${say(text)}</a>`);

/** Where there is help, where answers call for it: the definition's words, then the page's own. */
export function help(advice: readonly LocalisedText[], { words, say }: Speaker): TemplateResult {
  return html`<section class="help" part="help">
    <h3>${words.helpTitle}</h3>
    ${advice.map((text) => html`<p>${say(text)}</p>`)}<slot name="help"></slot>
  </section>`;
}

/** What became of the answers, and another way to reach somebody; the page may replace both. */
export function closing({ outcome, contact }: SurveyDefinition, speaker: Speaker): TemplateResult {
  const { words, day } = speaker;
  return html`<slot name="outcome"
      >${
        outcome === undefined
          ? nothing
          : html`<section part="outcome">
              <h3>${words.outcomeTitle}</h3>
              <p>${linked(outcome, speaker)}</p>
              ${outcome.date === undefined ? nothing : html`<p class="date">${day(outcome.date)}</p>`}
            </section>`
      }</slot
    >
    <slot name="contact"
      >${
        contact === undefined
          ? nothing
          : html`<section part="contact">
              <h3>${words.contactTitle}</h3>
              <p>${linked(contact, speaker)}</p>
            </section>`
      }</slot
    >`;
}

/** Where the questions come from. */
export function sourceNote({ source }: SurveyDefinition, { words }: Speaker): TemplateResult | typeof nothing {
  if (source?.attribution === undefined) return nothing;
  return html`<details class="source" part="source">
    <summary>${words.attribution}</summary>
    <p lang="" dir="auto">${source.attribution} ${source.url === undefined ? nothing : html`<a href=${source.url} rel="noreferrer">${source.name}</a>`}</p>
  </details>`;
}
