import { html, nothing, type TemplateResult } from 'lit';
import { BOARD_SNIPPETS, type BoardSnippet, boardSnippet } from '../../authoring/board/board-snippets.js';
import { hostedAddress } from '../../authoring/ways-in.js';
import { namesTaken } from '../../survey/names-taken.js';
import { copyText } from '../check/copy-text.js';
import type { BoardHost } from './board-host.js';
import { FindingsPart, good } from './findings-part.js';
import './ways-code.element.js';

/** Where people take part, what is shown on a wall, and what is pasted into pages of one's own. */
export class BoardPages extends FindingsPart {
  declare protected readonly host: BoardHost;
  #table = '';
  #snippet: BoardSnippet = 'meeting';

  override view(): TemplateResult {
    const { words, collector, survey } = this.host;
    const join = hostedAddress({ ...this.#parts, ...(this.#table === '' ? {} : { group: this.#table }) });
    const wall = `${collector}survey/${survey}/wall`;
    return this.section(
      'pages',
      words.holdTakePart,
      html`<p>${words.holdTakePartAbout}</p>
        ${this.#tables()} ${this.#link('join', words.holdTakePartOpen, join)}
        <tillid-workbench-code address=${join} name=${this.#table === '' ? survey : `${survey}-${this.#table}`}></tillid-workbench-code>
        <h4>${words.holdWall}</h4>
        <p>${words.holdWallAbout}</p>
        ${this.#link('wall', words.holdWallOpen, wall)}
        <h4>${words.holdSnippets}</h4>
        ${this.#choices()}
        <div class="field">
          <label for="snippet">${words.holdSnippet}</label>
          <textarea id="snippet" part="field" rows="6" readonly dir="ltr" lang="" translate="no" spellcheck="false" .value=${this.#text}></textarea>
        </div>
        <button type="button" id="copy" @click=${this.#copy}>${words.holdCopy}</button>
        ${this.noteAt('copy')}`,
    );
  }

  get #parts() {
    const { collector, survey, definition, plain } = this.host;
    const title = plain(definition?.title) || survey;
    return { address: collector, survey, title, invitation: title };
  }

  get #text(): string {
    return boardSnippet(this.#snippet, this.#parts);
  }

  #link(id: string, words: string, address: string): TemplateResult {
    return html`<p><a id=${id} href=${address} target="_blank" rel="noreferrer">${words}</a><br /><span class="hint" dir="ltr" lang="">${address}</span></p>`;
  }

  /** For which table the address and the code are: on each table lies its own. */
  #tables(): TemplateResult | typeof nothing {
    const { words, definition } = this.host;
    const names = definition === undefined ? undefined : namesTaken(definition, 'group');
    if (names === undefined) return nothing;
    const take = (event: Event) => {
      this.#table = (event.target as HTMLSelectElement).value;
      this.host.redraw();
    };
    return html`<div class="field">
      <label for="table-of">${words.holdForTable}</label>
      <p id="table-of-hint" class="hint">${words.holdForTableHint}</p>
      <select id="table-of" part="field" aria-describedby="table-of-hint" @change=${take}>
        ${['', ...names].map((name) => html`<option .value=${name} .selected=${name === this.#table}>${name || words.holdAllTables}</option>`)}
      </select>
    </div>`;
  }

  #choices(): TemplateResult {
    const { words } = this.host;
    const named = { meeting: words.holdSnippetMeeting, board: words.holdSnippetBoard, lead: words.holdSnippetLead };
    const take = (snippet: BoardSnippet) => {
      this.#snippet = snippet;
      this.tell(null, 'copy');
    };
    return html`<fieldset class="choices">
      <legend>${words.holdSnippetWhich}</legend>
      ${BOARD_SNIPPETS.map(
        (snippet) =>
          html`<label class="tick"
            ><input type="radio" name="snippet" .value=${snippet} .checked=${snippet === this.#snippet} @change=${() => take(snippet)} /> <span>${named[snippet]}</span></label
          >`,
      )}
    </fieldset>`;
  }

  readonly #copy = async (): Promise<void> => {
    const { words } = this.host;
    const isCopied = await copyText(this.#text);
    if (!isCopied) this.host.select('#snippet');
    this.tell(
      good(() => (isCopied ? words.holdCopied : words.holdNotCopied)),
      'copy',
    );
  };
}
