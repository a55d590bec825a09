import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { beginWith, idField } from './desk-begin-form.js';
import { blank, copyOf, titleOf } from './desk-begun.js';
import { fieldFrame } from './desk-field.js';
import { fileView } from './desk-file-view.js';
import { instrumentsView } from './desk-instruments-view.js';
import { wayBack } from './desk-pieces.js';
import { hashOf, type Route, type WayToBegin, WAYS_TO_BEGIN } from './desk-route.js';
import type { Scene } from './desk-scene.js';

type NewRoute = Extract<Route, { readonly at: 'new' }>;

/** A way to begin → the keys of what it is called and of what helps to choose it. */
const WAY_WORDS = {
  instrument: ['deskFromInstrument', 'deskFromInstrumentHint'],
  blank: ['deskFromBlank', 'deskFromBlankHint'],
  copy: ['deskFromCopy', 'deskFromCopyHint'],
  file: ['deskFromFile', 'deskFromFileHint'],
} as const satisfies Record<WayToBegin, readonly string[]>;

/** Languages that are offered for the first words: those of the library, the reader's first. */
const FIRST_LANGUAGES = ['da', 'en', 'sv', 'nb', 'de', 'pl', 'uk', 'tr', 'ar'];

function blankView(scene: Scene): TemplateResult {
  const { words, begun, errorPrefix, language, nameOf } = scene;
  const chosen = begun.language === '' ? language : begun.language;
  const submit = (event: SubmitEvent) =>
    beginWith(scene, event, {
      name: begun.title,
      faults: begun.title.trim() === '' ? { title: 'needed' } : {},
      draft: (id) => blank({ title: begun.title, language: chosen }, id),
    });
  return html`<form novalidate @submit=${submit}>
    ${fieldFrame(
      { id: 'title', label: words.deskSurveyTitle, fault: begun.faults.title === undefined ? undefined : words.deskTitleNeeded, errorPrefix },
      ({ describedBy, isInvalid }) =>
        html`<input
          id="title"
          part="field"
          type="text"
          dir="auto"
          maxlength="500"
          autocomplete="off"
          aria-describedby=${describedBy}
          aria-invalid=${isInvalid}
          .value=${live(begun.title)}
          @input=${(event: Event) => begun.write({ title: (event.target as HTMLInputElement).value })}
        />`,
    )}
    ${fieldFrame(
      { id: 'language', label: words.deskSurveyLanguage, errorPrefix },
      () =>
        html`<select id="language" part="field" @change=${(event: Event) => begun.write({ language: (event.target as HTMLSelectElement).value })}>
          ${FIRST_LANGUAGES.map((tag) => html`<option value=${tag} .selected=${tag === chosen}>${nameOf(tag)}</option>`)}
        </select>`,
    )}
    ${idField(begun.title, scene)}
    <div class="buttons"><button class="primary">${words.deskBegin}</button></div>
  </form>`;
}

/** Surveys that can be copied: drafts on the device and what the token reaches, each with its title. */
function copiable({ session, shelf, names, language }: Scene): ReadonlyMap<string, string> {
  const drafts = shelf.ids().map((id) => [id, titleOf(shelf.read(id)?.draft ?? {}, language)] as const);
  const published = (session.reach?.surveys ?? []).map(({ id, title }) => [id, titleOf({ title: title ?? names.of(id, session.collector) }, language)] as const);
  return new Map([...published, ...drafts]);
}

function copyView(scene: Scene): TemplateResult {
  const { words, begun, shelf, session, errorPrefix } = scene;
  const sources = copiable(scene);
  if (sources.size === 0) return html`<p>${words.deskNothingToCopy}</p>`;
  const { source } = begun;
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (source === '') {
      begun.fault({ copy: 'needed' });
      return;
    }
    const reading = shelf.read(source) === null ? await session.collector?.definition(source) : undefined;
    const original = shelf.read(source)?.draft ?? (reading?.kind === 'read' ? reading.value : null);
    if (original !== null) beginWith(scene, event, { name: source, draft: (id) => copyOf(original, id) });
    else session.tell(reading?.kind === undefined || reading.kind === 'read' ? { kind: 'unreachable' } : reading);
  };
  return html`<form novalidate @submit=${submit}>
    ${fieldFrame(
      { id: 'copy', label: words.deskCopyOf, fault: begun.faults.copy === undefined ? undefined : words.deskCopyNeeded, errorPrefix },
      ({ describedBy, isInvalid }) =>
        html`<select
          id="copy"
          part="field"
          aria-describedby=${describedBy}
          aria-invalid=${isInvalid}
          @change=${(event: Event) => begun.write({ source: (event.target as HTMLSelectElement).value })}
        >
          <option value="">${words.deskPick}</option>
          ${[...sources].map(([id, title]) => html`<option value=${id} .selected=${id === source}>${title === '' ? id : `${title} (${id})`}</option>`)}
        </select>`,
    )}
    ${source === '' ? nothing : idField(source, scene)}
    <div class="buttons"><button class="primary">${words.deskBegin}</button></div>
  </form>`;
}

/** Each way to begin → what it asks. */
const FORMS: Readonly<Record<WayToBegin, (scene: Scene) => TemplateResult>> = { instrument: instrumentsView, blank: blankView, copy: copyView, file: fileView };

const wayItem = (way: WayToBegin, { words }: Scene) =>
  html`<li>
    <a href=${hashOf({ at: 'new', way })}>${words[WAY_WORDS[way][0]]}</a>
    <p class="hint">${words[WAY_WORDS[way][1]]}</p>
  </li>`;

/** How a survey can be begun, or what one of these ways asks. */
export function beginView({ way }: NewRoute, scene: Scene): TemplateResult {
  const { words } = scene;
  const back = way === null ? wayBack(scene) : html`<p class="back"><a href=${hashOf({ at: 'new', way: null })}>${words.deskNew}</a></p>`;
  return html`${back}
    <h2 id="heading" tabindex="-1">${way === null ? words.deskNew : words[WAY_WORDS[way][0]]}</h2>
    ${
      way === null
        ? html`<p>${words.deskHowToBegin}</p>
            <ul class="begin">
              ${WAYS_TO_BEGIN.map((one) => wayItem(one, scene))}
            </ul>`
        : FORMS[way](scene)
    }`;
}
