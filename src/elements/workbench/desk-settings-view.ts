import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Json, objectOf, wordsOf } from '../../authoring/draft.js';
import { namesAsLines, namesFromLines } from '../../authoring/names-as-lines.js';
import { partAt, withPart } from '../../authoring/with-part.js';
import type { ProblemAt } from '../../validation/problem-at.js';
import { fieldFrame, type FieldState } from './desk-field.js';
import { languagesView } from './desk-languages-view.js';
import type { Scene } from './desk-scene.js';
import { numberFrom, type Setting, SETTING_GROUPS } from './desk-settings.js';
import type { Work } from './desk-work.js';

/** A setting of a survey, where it is drawn. */
interface Drawn {
  readonly setting: Setting;
  readonly work: Work;
  readonly scene: Scene;
}

/** The id of the field for a setting, by which a problem finds it. */
export const fieldOf = (path: readonly string[]): string => `set-${path.join('-')}`;

/** Whether a problem is about what stands at a path. */
const isAbout = ({ path }: ProblemAt, key: string) => path === key || path.startsWith(`${key}.`) || path.startsWith(`${key}[`);

/** What is wrong with a setting, in words. */
function faultOf({ setting, work, scene }: Drawn): string | undefined {
  const { words, number } = scene;
  const { path, kind, least = 0, most = 0 } = setting;
  const problem = work.problems.find((one) => isAbout(one, path.join('.')));
  if (problem === undefined) return undefined;
  switch (kind) {
    case 'words':
      return words.deskFaultText;
    case 'link':
      return words.deskFaultLink;
    case 'day':
      return problem.expected.includes('"opens"') ? words.deskFaultOrder : words.deskFaultDay;
    case 'number':
      return words.deskFaultNumber(number(least), number(most));
    case 'names':
      return words.deskFaultNames;
    default:
      return words.deskFaultPick;
  }
}

const set = ({ setting, work, scene }: Drawn, value: Json | undefined, ...deeper: readonly string[]): void =>
  scene.acts.change(withPart(work.draft, [...setting.path, ...deeper], value === '' ? undefined : value));

const valueOf = (event: Event) => (event.target as HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement).value;

/** One field to a language, the fault at the first. */
function wordsFields(drawn: Drawn): TemplateResult {
  const { setting, work, scene } = drawn;
  const { words, nameOf, errorPrefix } = scene;
  const text = objectOf(partAt(work.draft, setting.path));
  const fault = faultOf(drawn);
  const field = (tag: string, index: number) => {
    const id = index === 0 ? fieldOf(setting.path) : `${fieldOf(setting.path)}-${tag}`;
    const label = work.languages.length === 1 ? words[setting.label] : words.deskInLanguage(words[setting.label], nameOf(tag));
    const write = (event: Event) => set(drawn, valueOf(event), tag);
    const value = wordsOf(text[tag]);
    return fieldFrame(
      { id, label, hint: index === 0 && setting.hint !== undefined ? words[setting.hint] : undefined, fault: index === 0 ? fault : undefined, errorPrefix },
      ({ describedBy, isInvalid }) =>
        setting.isLine === true
          ? html`<input
              id=${id}
              part="field"
              type="text"
              lang=${tag}
              dir="auto"
              autocomplete="off"
              aria-describedby=${describedBy}
              aria-invalid=${isInvalid}
              .value=${live(value)}
              @input=${write}
            />`
          : html`<textarea
              id=${id}
              part="field"
              rows="3"
              lang=${tag}
              dir="auto"
              autocomplete="off"
              aria-describedby=${describedBy}
              aria-invalid=${isInvalid}
              .value=${live(value)}
              @input=${write}
            ></textarea>`,
    );
  };
  return html`${work.languages.map(field)}`;
}

function tick(drawn: Drawn): TemplateResult {
  const { setting, work, scene } = drawn;
  const write = ({ target }: Event) => set(drawn, (target as HTMLInputElement).checked ? true : undefined);
  return html`<label class="tick"
    ><input id=${fieldOf(setting.path)} type="checkbox" .checked=${live(partAt(work.draft, setting.path) === true)} @change=${write} />
    <span>${scene.words[setting.label]}</span></label
  >`;
}

function pick(drawn: Drawn, { describedBy, isInvalid }: FieldState): TemplateResult {
  const { setting, work, scene } = drawn;
  const choices = Object.entries(setting.choices ?? {});
  const standard = choices[0]![0];
  const chosen = partAt(work.draft, setting.path) ?? standard;
  const write = (event: Event) => set(drawn, valueOf(event) === standard ? undefined : valueOf(event));
  return html`<select id=${fieldOf(setting.path)} part="field" aria-describedby=${describedBy} aria-invalid=${isInvalid} @change=${write}>
    ${choices.map(([value, key]) => html`<option value=${value} .selected=${value === chosen}>${scene.words[key]}</option>`)}
  </select>`;
}

/** Names are read when the field is left: what is half a line while it is written is no name. */
const names = (drawn: Drawn, { describedBy, isInvalid }: FieldState): TemplateResult => {
  const { setting, work } = drawn;
  const standing = partAt(work.draft, setting.path);
  return html`<textarea
    id=${fieldOf(setting.path)}
    part="field"
    rows="4"
    dir="auto"
    autocomplete="off"
    aria-describedby=${describedBy}
    aria-invalid=${isInvalid}
    .value=${namesAsLines(standing)}
    @change=${(event: Event) => set(drawn, namesFromLines(valueOf(event), standing))}
  ></textarea>`;
};

const line = (drawn: Drawn, { describedBy, isInvalid }: FieldState): TemplateResult => {
  const { setting, work } = drawn;
  const write = (event: Event) => set(drawn, setting.kind === 'number' ? numberFrom(valueOf(event)) : valueOf(event));
  const value = partAt(work.draft, setting.path);
  return html`<input
    id=${fieldOf(setting.path)}
    part="field"
    class=${setting.kind}
    type=${setting.kind === 'day' ? 'date' : 'text'}
    inputmode=${setting.kind === 'number' ? 'numeric' : nothing}
    dir=${setting.kind === 'day' ? nothing : 'ltr'}
    autocomplete="off"
    aria-describedby=${describedBy}
    aria-invalid=${isInvalid}
    .value=${live(typeof value === 'number' ? String(value) : wordsOf(value))}
    @input=${write}
  />`;
};

const CONTROLS = { link: line, day: line, number: line, pick, names } as const;

function settingView(drawn: Drawn): TemplateResult {
  const { setting, scene } = drawn;
  const { words, errorPrefix } = scene;
  if (setting.kind === 'words') return wordsFields(drawn);
  if (setting.kind === 'tick') return tick(drawn);
  const control = CONTROLS[setting.kind];
  return fieldFrame(
    { id: fieldOf(setting.path), label: words[setting.label], hint: setting.hint === undefined ? undefined : words[setting.hint], fault: faultOf(drawn), errorPrefix },
    (state) => control(drawn, state),
  );
}

/** What holds for the whole survey: its languages, its words around the questions, days, privacy, and what answers may name. */
export function settingsView(work: Work, scene: Scene): TemplateResult {
  const { words } = scene;
  return html`<div class="settings">
    ${languagesView(work, scene)}
    ${SETTING_GROUPS.map(
      ({ name, lead, settings }) =>
        html`<fieldset class="group">
          <legend>${words[name]}</legend>
          ${lead === undefined ? nothing : html`<p class="hint">${words[lead]}</p>`} ${settings.map((setting) => settingView({ setting, work, scene }))}
        </fieldset>`,
    )}
  </div>`;
}
