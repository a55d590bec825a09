import { html, nothing, type TemplateResult } from 'lit';
import { fieldFrame } from './desk-field.js';
import type { Scene } from './desk-scene.js';
import type { Work } from './desk-work.js';

/** What is asked before a language goes with all its words. */
function sure(tag: string, { words, nameOf, acts }: Scene): TemplateResult {
  return html`<div class="note wrong" role="group" aria-labelledby="sure">
    <p id="sure">${words.deskRemoveLanguageSure(nameOf(tag))}</p>
    <button type="button" id="confirm" @click=${acts.confirm}>${words.deskRemoveYes}</button>
    <button type="button" id="refrain" @click=${() => acts.ask('')}>${words.deskRemoveNo}</button>
  </div>`;
}

/** The languages that a survey is written in; one can be added, and all but the last taken away. */
export function languagesView(work: Work, scene: Scene): TemplateResult {
  const { words, acts, nameOf, errorPrefix } = scene;
  const { asked, languageFault } = acts;
  const { languages } = work;
  return html`<fieldset class="group">
    <legend>${words.deskLanguages}</legend>
    <p class="hint">${words.deskLanguagesLead}</p>
    <ul class="languages">
      ${languages.map(
        (tag) =>
          html`<li>
            <span>${nameOf(tag)}</span>
            ${
              languages.length > 1 && asked !== `language-${tag}`
                ? html`<button type="button" id="remove-${tag}" @click=${() => acts.ask(`language-${tag}`)}>${words.deskRemoveLanguage(nameOf(tag))}</button>`
                : nothing
            }
            ${asked === `language-${tag}` ? sure(tag, scene) : nothing}
          </li>`,
      )}
    </ul>
    <form novalidate @submit=${acts.addLanguage}>
      ${fieldFrame(
        { id: 'add-language', label: words.deskAddLanguage, hint: words.deskLanguageTagHint, fault: languageFault === '' ? undefined : languageFault, errorPrefix },
        ({ describedBy, isInvalid }) =>
          html`<input
            id="add-language"
            part="field"
            type="text"
            class="number"
            dir="ltr"
            maxlength="35"
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            aria-describedby=${describedBy}
            aria-invalid=${isInvalid}
          />`,
      )}
      <div class="buttons"><button>${words.deskAdd}</button></div>
    </form>
  </fieldset>`;
}
