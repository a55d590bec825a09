import { html, type TemplateResult } from 'lit';
import { QUESTION_TYPES } from '../../authoring/fields-of.js';
import type { AuthoringMessages } from '../../locales/en-authoring.js';
import type { QuestionTypeName } from '../../questions/registry.js';
import { authoringWords } from './authoring-words.js';

/** What kind of question is added: each with a sentence of what it is for. */
export function typesView(key: string, words: AuthoringMessages, choose: (type: QuestionTypeName) => void, cancel: () => void): TemplateResult {
  return html`<fieldset class="types">
    <legend>${words.writeChooseType}</legend>
    <ul>
      ${QUESTION_TYPES.map(
        (type) =>
          html`<li>
            <button type="button" id="${key}-type-${type}" aria-describedby="${key}-about-${type}" @click=${() => choose(type)}>${authoringWords(words, 'Type', [type])}</button>
            <p class="hint" id="${key}-about-${type}">${authoringWords(words, 'About', [type])}</p>
          </li>`,
      )}
    </ul>
    <button type="button" class="quiet" id="${key}-cancel" @click=${cancel}>${words.writeCancel}</button>
  </fieldset>`;
}
