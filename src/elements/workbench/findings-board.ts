import { html, nothing, type TemplateResult } from 'lit';
import { offerFile } from '../outbox/answers-file.js';
import { askFile } from './findings-client.js';
import { good, hindrance } from './findings-part.js';
import { FindingsShown } from './findings-shown.js';

/** The board of a meeting: as everybody sees it, and as those see it who lead the meeting. */
export class FindingsBoard extends FindingsShown {
  override view(): TemplateResult | typeof nothing {
    const { words, definition, collector, survey, address, token } = this.host;
    if (definition?.board === undefined) return nothing;
    return this.section(
      'board',
      words.findBoard,
      html`<p><a href="${collector}survey/${survey}">${words.findBoardAnswer}</a></p>
        ${this.unfolding('tillid-board', words.findBoardShown, () => html`<tillid-board live src="${address}/board"></tillid-board>`)}
        ${this.unfolding('tillid-facilitation', words.findBoardLead, () => html`<tillid-facilitation src="${address}/board" .token=${token}></tillid-facilitation>`)}
        <div class="file">
          <button type="button" id="board-table" aria-describedby="board-table-about" aria-disabled=${this.isBusy} @click=${this.#saveTable}>
            ${words.findSave(words.findBoardTable)}
          </button>
          <p id="board-table-about" class="hint">${words.findBoardTableAbout}</p>
          ${this.noteAt('table')}
        </div>`,
    );
  }

  readonly #saveTable = (): void => {
    const { address, token, survey } = this.host;
    void this.carryOut('table', async () => {
      const given = await askFile(`${address}/board/table`, token);
      if (given.kind !== 'file') return hindrance(given, (words) => words.findNotEditor);
      const name = given.name || `${survey}-board.csv`;
      offerFile(given.file, name);
      return good((words) => words.findSaved(name));
    });
  };
}
