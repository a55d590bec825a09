import { html, nothing, type TemplateResult } from 'lit';
import type { SurveyDefinition } from '../../survey/survey.js';
import type { Speaker } from './speaker.js';

/** Which step of how many, and what it is about. */
export interface Step {
  readonly number: number;
  /** How many there are; undefined while that is not known. */
  readonly of: number | undefined;
  readonly heading: TemplateResult | string;
  readonly lead: TemplateResult | string;
}

/** Where the citizen is. What is read first after a turn of the page carries `data-focus`. */
export function stepHead({ number, of, heading, lead }: Step, { words, count }: Speaker): TemplateResult {
  return html`${
    of !== undefined && of > 1
      ? html`<div class="progress">
          <p class="step" tabindex="-1" ?data-focus=${heading === ''}>${words.pageOf(count(number), count(of))}</p>
          <progress aria-hidden="true" max=${of} .value=${number}></progress>
        </div>`
      : nothing
  }
  ${heading === '' ? nothing : html`<h2 tabindex="-1" data-focus>${heading}</h2>`} ${lead === '' ? nothing : html`<p class="lead">${lead}</p>`}`;
}

/** What the answers are used for; stands before the first question, and may be replaced by the page. */
export function notice({ notice: text }: SurveyDefinition, { words, say }: Speaker): TemplateResult {
  return html`<slot name="notice"
    >${
      text === undefined
        ? nothing
        : html`<section class="notice" part="notice">
            <h3>${words.noticeTitle}</h3>
            <p>${say(text)}</p>
          </section>`
    }</slot
  >`;
}

/** That answers of an earlier visit are there, and a way to be rid of them. */
export function resumedNote(startAfresh: () => void, { words }: Speaker): TemplateResult {
  return html`<div class="restored">
    <p>${words.draftRestored}</p>
    <button type="button" part="discard" @click=${startAfresh}>${words.draftDiscard}</button>
  </div>`;
}
