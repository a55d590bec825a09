import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { AuthoringMessages } from '../../locales/en-authoring.js';
import { atBeginning, languageInWords } from './language-in-words.js';

/** Languages that are offered by name: those of the library, and those that are spoken by many in the Nordic countries. */
const OFFERED =
  'da en sv nb nn de pl uk tr ar fa ku ckb so ur ps ti am sw bs hr sr sq ro hu bg cs sk lt lv et ru fr es pt it nl el fi se is fo kl vi th tl zh ja ko hi ta bn ne my'.split(' ');

/** Forms of a language that are languages of their own to a survey. */
const VARIANTS = ['x-easy', 'x-child'];

/** What is asked where a language is added, or taken away. */
export interface LanguagesForm {
  readonly words: AuthoringMessages;
  readonly errorPrefix: string;
  readonly reader: string;
  readonly present: readonly string[];
  /** Whether somebody is choosing a language, and what they have chosen and written so far. */
  readonly adding: { readonly chosen: string; readonly tag: string; readonly fault: string } | null;
  readonly begin: () => void;
  readonly choose: (chosen: string) => void;
  readonly write: (tag: string) => void;
  readonly add: () => void;
  readonly cancel: () => void;
}

/** Stands in the list for a language that is in none. */
export const ANOTHER = '+';

const bySpelling = (reader: string) => (a: readonly [string, string], b: readonly [string, string]) => a[1].localeCompare(b[1], reader);

/** The languages that can be added, each by its own name and by that in the editor's language. */
function offered({ present, words, reader }: LanguagesForm): (readonly [tag: string, name: string])[] {
  const variants = present.filter((tag) => !tag.includes('-x-')).flatMap((tag) => VARIANTS.map((variant) => `${tag}-${variant}`));
  const free = (tags: readonly string[]) => tags.filter((tag) => !present.includes(tag));
  const named = (tags: readonly string[]) =>
    free(tags).map((tag) => [tag, atBeginning(`${languageInWords(tag, reader, words)} – ${languageInWords(tag, tag, words)}`, reader)] as const);
  return [...named(variants).map(([tag]) => [tag, atBeginning(languageInWords(tag, reader, words), reader)] as const), ...named(OFFERED).toSorted(bySpelling(reader))];
}

/** A way to add a language, and what is asked then. */
export function languagesView(form: LanguagesForm): TemplateResult {
  const { words, adding, errorPrefix } = form;
  if (adding === null) return html`<button type="button" class="add" id="add-language" @click=${form.begin}>${words.wordsAdd}</button>`;
  const fault = adding.fault === '' ? nothing : html`<p id="tag-fault" class="fault" part="error"><span class="visually-hidden">${errorPrefix}</span> ${adding.fault}</p>`;
  return html`<form
    class="types"
    novalidate
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      form.add();
    }}
  >
    <div class="field one-of">
      <label for="language">${words.wordsWhich}</label>
      <select id="language" part="field" .value=${live(adding.chosen)} @change=${({ target }: Event) => form.choose((target as HTMLSelectElement).value)}>
        ${[...offered(form), [ANOTHER, words.wordsOtherLanguage] as const].map(([tag, name]) => html`<option .value=${tag} .selected=${tag === adding.chosen}>${name}</option>`)}
      </select>
    </div>
    ${
      adding.chosen !== ANOTHER
        ? nothing
        : html`<div class="field id">
            <label for="tag">${words.wordsTag}</label>
            <p id="tag-hint" class="hint" part="hint">${words.wordsTagHint}</p>
            ${fault}
            <input
              id="tag"
              part="field"
              type="text"
              dir="ltr"
              autocomplete="off"
              autocapitalize="off"
              spellcheck="false"
              aria-describedby="tag-hint${adding.fault === '' ? '' : ' tag-fault'}"
              aria-invalid=${adding.fault !== ''}
              .value=${live(adding.tag)}
              @input=${({ target }: Event) => form.write((target as HTMLInputElement).value)}
            />
          </div>`
    }
    <div class="buttons">
      <button class="primary">${words.wordsAdd}</button>
      <button type="button" @click=${form.cancel}>${words.writeCancel}</button>
    </div>
  </form>`;
}

/** The language that is offered first. */
export const firstOffered = (form: LanguagesForm): string => offered(form)[0]?.[0] ?? ANOTHER;
