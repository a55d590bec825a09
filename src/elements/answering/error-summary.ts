import { html, nothing, type TemplateResult } from 'lit';
import type { Control } from './question-controls.js';
import type { Speaker } from './speaker.js';

function errorLink(control: Control, { say }: Speaker): TemplateResult {
  const show = (event: Event) => {
    event.preventDefault();
    control.focus();
  };
  return html`<li>
    <a href=${`#${control.name}`} @click=${show}>${say(control.question?.text)} <span class="message">${control.error}</span></a>
  </li>`;
}

/** The answers of a page that need another look, each with the way to it; the words are those that stand at the question. */
export function errorSummary(controls: readonly Control[], speaker: Speaker): TemplateResult | typeof nothing {
  const wrong = controls.filter(({ error }) => error !== '');
  if (wrong.length === 0) return nothing;
  return html`<div class="errors" role="group" aria-labelledby="errors" tabindex="-1" part="errors">
    <h3 id="errors">${speaker.words.errorsFound(speaker.count(wrong.length), speaker.pluralOf(wrong.length))}</h3>
    <ul>
      ${wrong.map((control) => errorLink(control, speaker))}
    </ul>
  </div>`;
}
