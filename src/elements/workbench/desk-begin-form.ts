import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Draft } from '../../authoring/draft.js';
import type { BeginningFaults } from './desk-begun.js';
import { fieldFrame } from './desk-field.js';
import type { Scene } from './desk-scene.js';

/** The short names that a new survey cannot have. */
const takenIds = ({ session, shelf }: Scene): readonly string[] => [...(session.reach?.surveys ?? []).map(({ id }) => id), ...shelf.ids()];

/** The field for the short name, which follows `name` until it is written. */
export function idField(name: string, scene: Scene): TemplateResult {
  const { words, begun, errorPrefix } = scene;
  const faults = { form: words.deskSurveyIdFault, taken: words.deskSurveyIdTaken, needed: words.deskSurveyIdFault };
  const fault = begun.faults.id === undefined ? undefined : faults[begun.faults.id];
  return fieldFrame(
    { id: 'id', label: words.deskSurveyId, hint: words.deskSurveyIdHint, fault, errorPrefix },
    ({ describedBy, isInvalid }) =>
      html`<input
        id="id"
        part="field"
        type="text"
        dir="ltr"
        maxlength="64"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        aria-describedby=${describedBy}
        aria-invalid=${isInvalid}
        .value=${live(begun.idFor(name, takenIds(scene)))}
        @input=${(event: Event) => begun.write({ ownId: (event.target as HTMLInputElement).value.trim() })}
      />`,
  );
}

/** Begins a survey where nothing is wrong with the form; else the focus goes to what is. */
export function beginWith(
  scene: Scene,
  event: Event,
  { name, faults = {}, draft }: { readonly name: string; readonly faults?: BeginningFaults; readonly draft: (id: string) => Draft },
): void {
  event.preventDefault();
  const { begun, acts, language } = scene;
  const taken = takenIds(scene);
  const id = begun.idFor(name, taken);
  const form = event.target as HTMLElement;
  if (!begun.fault({ ...faults, ...begun.faultOfId(id, taken) })) return acts.begin(draft(id), begun.language === '' ? language : begun.language);
  requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
}
