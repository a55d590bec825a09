import { html, nothing, type TemplateResult } from 'lit';
import type { LocalisedText } from '../../text/localised-text.js';
import type { MeetingReader } from './meeting-reader.js';

/** The tables that there are: names, and words for those that have any. */
export interface Tables {
  readonly names: readonly string[];
  readonly words: ReadonlyMap<string, LocalisedText>;
}

/** What a name of a table is called; as nobody knows the language of a name, it is marked as having none. */
const called = (name: string, tables: Tables, { say }: MeetingReader) => {
  const words = tables.words.get(name);
  return words === undefined ? html`<bdi lang="">${name}</bdi>` : say(words);
};

/** Options hold text alone, so that they cannot say which language they are in. */
const optionWords = (name: string, tables: Tables, pick: (text: LocalisedText) => string) => pick(tables.words.get(name) ?? { und: name });

/** Value of the option for those who sit at no table; others have their place in the list. */
const NONE = 'none';

/** Asks at which table somebody sits. */
export function tableQuestion(
  tables: Tables,
  reader: MeetingReader,
  { pick, isMissing, take }: { readonly pick: (text: LocalisedText) => string; readonly isMissing: boolean; readonly take: (name: string | null) => void },
): TemplateResult {
  const { words } = reader;
  const submit = (event: Event) => {
    event.preventDefault();
    const { value } = (event.currentTarget as HTMLElement).querySelector('select')!;
    take(value === '' ? null : value === NONE ? '' : tables.names[Number(value)]!);
  };
  return html`<form class="table" part="table" novalidate @submit=${submit}>
    <label for="table">${words.roomTableAsk}</label>
    <select id="table" part="field" aria-invalid=${isMissing} aria-describedby=${isMissing ? 'table-error' : nothing}>
      <option value="">${words.roomTableChoose}</option>
      ${tables.names.map((name, index) => html`<option value=${index}>${optionWords(name, tables, pick)}</option>`)}
      <option value=${NONE}>${words.roomTableNone}</option>
    </select>
    ${isMissing ? html`<p class="error" id="table-error" part="error">${words.roomTableMissing}</p>` : nothing}
    <button part="take-table">${words.roomTableTake}</button>
  </form>`;
}

/** Says at which table somebody sits, and lets them say another. */
export function tableLine(name: string, tables: Tables, reader: MeetingReader, change: (() => void) | undefined): TemplateResult {
  const { words } = reader;
  return html`<div class="table" part="table">
    <p>${words.roomTableYours} ${name === '' ? words.roomTableNone : called(name, tables, reader)}</p>
    ${change === undefined ? nothing : html`<button type="button" part="change-table" @click=${change}>${words.roomTableChange}</button>`}
  </div>`;
}
