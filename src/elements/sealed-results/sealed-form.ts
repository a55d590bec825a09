import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/en.js';
import type { OwnerMessages } from '../../locales/en-owner.js';
import type { FieldFaults, FieldName, Filled, Origin } from './fields.js';

/** What the form is drawn with. */
export interface FormScene {
  readonly words: OwnerMessages & Pick<Messages, 'errorPrefix'>;
  readonly faults: FieldFaults;
  /** Address of the sealed answers at their receiver; null where only files can be chosen. */
  readonly address: string | null;
  readonly origin: Origin;
  /** Whether the page gives the definition, so that nobody is asked for it. */
  readonly isDefinitionGiven: boolean;
  readonly isHidden: boolean;
  readonly submit: (event: SubmitEvent) => void;
  readonly choose: (origin: Origin) => void;
}

interface FieldText {
  readonly label: string;
  readonly hint?: string;
}

/** A label, a hint and what is wrong, around an input that `attributes` tells about both. */
function field(
  name: FieldName,
  { label, hint }: FieldText,
  { words, faults }: FormScene,
  input: (describedBy: string | typeof nothing, isInvalid: boolean) => TemplateResult,
): TemplateResult {
  const fault = faults[name];
  const describedBy = [hint === undefined ? '' : `${name}-hint`, fault === undefined ? '' : `${name}-fault`].filter(Boolean).join(' ');
  return html`<div class="field">
    <label for=${name} part="caption">${label}</label>
    ${hint === undefined ? nothing : html`<p id="${name}-hint" class="hint" part="hint">${hint}</p>`}
    ${fault === undefined ? nothing : html`<p id="${name}-fault" class="fault" part="error"><span class="visually-hidden">${words.errorPrefix}</span> ${words[fault]}</p>`}
    ${input(describedBy === '' ? nothing : describedBy, fault !== undefined)}
  </div>`;
}

const fileField = (name: 'files' | 'definitions' | 'key', text: FieldText, scene: FormScene, accept: string) =>
  field(
    name,
    text,
    scene,
    (describedBy, isInvalid) =>
      html`<input id=${name} part="field" type="file" accept=${accept} ?multiple=${name !== 'key'} aria-describedby=${describedBy} aria-invalid=${isInvalid} />`,
  );

/** What no browser is asked to remember. */
const secretField = (name: 'token' | 'passphrase', text: FieldText, scene: FormScene) =>
  field(
    name,
    text,
    scene,
    (describedBy, isInvalid) =>
      html`<input
        id=${name}
        part="field"
        type="password"
        dir=${name === 'token' ? 'ltr' : 'auto'}
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        aria-describedby=${describedBy}
        aria-invalid=${isInvalid}
      />`,
  );

/** An address stays in one piece among words from right to left. */
const isolated = (address: string) => `\u2068${address}\u2069`;

function originFields(scene: FormScene): TemplateResult {
  const { words, origin, address, choose } = scene;
  const files = fileField('files', { label: words.openingFiles, hint: words.openingFilesHint }, scene, '.jsonl,.json,.txt');
  if (address === null) return files;
  const option = (value: Origin, label: string) =>
    html`<label class="option"><input type="radio" name="origin" .checked=${origin === value} @change=${() => choose(value)} /> <span>${label}</span></label>`;
  return html`<fieldset>
    <legend>${words.openingAnswers}</legend>
    <div class="options">${option('receiver', words.openingFromCollector)} ${option('files', words.openingFromFiles)}</div>
    ${origin === 'files' ? files : secretField('token', { label: words.openingToken, hint: words.openingTokenHint(isolated(new URL(address).origin)) }, scene)}
  </fieldset>`;
}

/** The form: the answers, the survey, the key and its passphrase. It stays in the page while it is hidden, so that what was chosen stays chosen. */
export function sealedForm(scene: FormScene): TemplateResult {
  const { words, address, isDefinitionGiven, isHidden, submit } = scene;
  const definition = { label: words.openingDefinition, hint: address === null ? words.openingDefinitionHint : words.openingDefinitionFetched };
  return html`<form novalidate ?hidden=${isHidden} @submit=${submit}>
    <p class="about">${words.openingAbout}</p>
    ${originFields(scene)} ${isDefinitionGiven ? nothing : fileField('definitions', definition, scene, '.json')} ${fileField('key', { label: words.openingKey }, scene, '.json')}
    ${secretField('passphrase', { label: words.openingPassphrase, hint: words.openingPassphraseHint }, scene)}
    <button class="start">${words.openingStart}</button>
  </form>`;
}

/** Reads the form, and empties the fields with secrets at once. */
export function takeFilled(root: ParentNode, origin: Origin): Filled {
  const input = (name: FieldName) => root.querySelector<HTMLInputElement>(`#${name}`);
  const taken = (name: 'token' | 'passphrase') => {
    const value = input(name)?.value ?? '';
    if (input(name)) input(name)!.value = '';
    return value;
  };
  const filesOf = (name: FieldName) => [...(input(name)?.files ?? [])];
  return { origin, token: taken('token').trim(), files: filesOf('files'), definitions: filesOf('definitions'), key: filesOf('key')[0], passphrase: taken('passphrase') };
}
