import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Choice, type Field, type FieldKind, keyOf } from './act-form.js';
import { named } from './quoted.js';
import type { OpenForm, Scene } from './scene.js';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Longest words of a choice in a list that drops down; the whole stands on the board. */
const LONGEST_CHOICE = 90;

function cut(text: string): string {
  const letters = [...new Intl.Segmenter().segment(text)];
  return letters.length > LONGEST_CHOICE ? `${text.slice(0, letters[LONGEST_CHOICE - 1]!.index)}…` : text;
}

/** What a field is drawn with. */
interface Drawn {
  readonly field: Field;
  readonly values: readonly string[];
  readonly scene: Scene;
  readonly describedBy: string | typeof nothing;
  readonly isInvalid: boolean;
}

const writeTo =
  ({ field, scene }: Drawn) =>
  ({ target }: Event) =>
    scene.does.write(() => ({ [field.name]: [(target as Control).value] }));

function option({ value, words }: Choice, isPicked: boolean): TemplateResult {
  const own = typeof words === 'string' ? { text: words, language: '' } : words;
  return html`<option .value=${value} .selected=${isPicked} lang=${own.language || nothing} dir=${own.language ? 'auto' : nothing}>${cut(own.text)}</option>`;
}

const pick = (drawn: Drawn): TemplateResult =>
  html`<select id="field-${drawn.field.name}" part="field" aria-describedby=${drawn.describedBy} aria-invalid=${drawn.isInvalid} @change=${writeTo(drawn)}>
    ${[{ value: '', words: drawn.field.empty ?? drawn.scene.words.leadPick }, ...(drawn.field.choices ?? [])].map((choice) => option(choice, choice.value === (drawn.values[0] ?? '')))}
  </select>`;

const lines = (drawn: Drawn): TemplateResult =>
  html`<textarea
    id="field-${drawn.field.name}"
    part="field"
    rows="3"
    dir="auto"
    autocomplete="off"
    maxlength=${drawn.field.longest ?? nothing}
    aria-describedby=${drawn.describedBy}
    aria-invalid=${drawn.isInvalid}
    .value=${live(drawn.values[0] ?? '')}
    @input=${writeTo(drawn)}
  ></textarea>`;

/** Which way a line runs that is not written in words. */
const DIRECTIONS: Partial<Readonly<Record<FieldKind, unknown>>> = { day: nothing, amount: 'ltr' };

const line = (drawn: Drawn): TemplateResult =>
  html`<input
    id="field-${drawn.field.name}"
    part="field"
    type=${drawn.field.kind === 'day' ? 'date' : 'text'}
    inputmode=${drawn.field.kind === 'amount' ? 'decimal' : nothing}
    dir=${DIRECTIONS[drawn.field.kind] ?? 'auto'}
    autocomplete="off"
    maxlength=${drawn.field.longest ?? nothing}
    aria-describedby=${drawn.describedBy}
    aria-invalid=${drawn.isInvalid}
    .value=${live(drawn.values[0] ?? '')}
    @input=${writeTo(drawn)}
  />`;

function tick({ value, words }: Choice, { field, values, scene }: Drawn): TemplateResult {
  const toggle = ({ target }: Event) => {
    const { checked } = target as HTMLInputElement;
    scene.does.write((standing) => {
      const rest = (standing[field.name] ?? []).filter((one) => one !== value);
      return { [field.name]: checked ? [...rest, value] : rest };
    });
  };
  const own = typeof words === 'string' ? html`<span>${words}</span>` : html`<span lang=${words.language || nothing} dir="auto">${words.text}</span>`;
  return html`<label class="tick"><input type="checkbox" .checked=${live(values.includes(value))} @change=${toggle} /> ${own}</label>`;
}

const CONTROLS = { pick, lines, line, amount: line, day: line } as const;

function fieldView(field: Field, { values, faults }: OpenForm, scene: Scene): TemplateResult | typeof nothing {
  const { name, kind, label, hint, choices = [] } = field;
  const fault = faults[name];
  const describedBy = [hint === undefined ? '' : `hint-${name}`, fault === undefined ? '' : `fault-${name}`].filter(Boolean).join(' ') || nothing;
  const drawn: Drawn = { field, values: values[name] ?? [], scene, describedBy, isInvalid: fault !== undefined };
  const help = html`${hint === undefined ? nothing : html`<p id="hint-${name}" class="hint" part="hint">${hint}</p>`}
  ${fault === undefined ? nothing : faultView(`fault-${name}`, fault, scene)}`;
  if (kind === 'ticks')
    return choices.length === 0
      ? nothing
      : html`<fieldset aria-describedby=${describedBy} tabindex=${fault === undefined ? nothing : '-1'}>
          <legend>${label}</legend>
          ${help}
          <div class="ticks">${choices.map((choice) => tick(choice, drawn))}</div>
        </fieldset>`;
  return html`<div class="field ${kind}"><label for="field-${name}">${label}</label>${help}${CONTROLS[kind](drawn)}</div>`;
}

const faultView = (id: string, fault: unknown, { errorPrefix }: Scene) =>
  html`<p id=${id} class="fault" part="error" tabindex="-1"><span class="visually-hidden">${errorPrefix}</span> ${fault}</p>`;

/** The form that is open: what it does, its fields with what is wrong with them, and a way to drop it. */
export function formView(open: OpenForm, scene: Scene): TemplateResult {
  const { form, values, faults, ref } = open;
  const { words, does, isBusy } = scene;
  const whole = faults[''];
  return html`<form class="act" id="form-${keyOf(ref)}" part="form" novalidate @submit=${does.submit}>
    ${form.lead === '' ? nothing : html`<p class="lead">${form.lead}</p>`} ${whole === undefined ? nothing : faultView('fault', whole, scene)}
    ${form.fields.filter(({ isAsked }) => isAsked?.(values) ?? true).map((field) => fieldView(field, open, scene))}
    <div class="buttons">
      <button class="primary" aria-disabled=${isBusy}>${form.submits === undefined ? form.submit : html`${`${form.submit} `}${named(form.submits)}`}</button>
      <button type="button" class="cancel" @click=${does.cancel}>${words.leadCancel}</button>
    </div>
  </form>`;
}
