import { html, type TemplateResult } from 'lit';
import type { BoardHost } from './board-host.js';
import { FindingsFiles } from './findings-files.js';

/** The board as a table, and the ballots of its questions for other tools. */
export class BoardFiles extends FindingsFiles {
  declare protected readonly host: BoardHost;

  override view(): TemplateResult {
    const { words, address, survey } = this.host;
    const table = () => ({ where: `${address}/board/table`, otherwise: `${survey}-board.csv`, forbidden: () => words.findNotEditor });
    return this.section(
      'files',
      words.holdFiles,
      html`<ul class="files">
        ${this.fileButton('table', [words.holdTable, words.holdTableAbout], table)} ${this.ballots().map((offer, place) => this.offer(offer, place))}
      </ul>`,
    );
  }
}
