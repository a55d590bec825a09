import { html, type TemplateResult } from 'lit';
import { FindingsFiles, type Offer } from './findings-files.js';
import { OPEN_FORMATS, SEALED_FORMAT } from './findings-formats.js';

/** Files for further work, fetched with the token and handed over as files. */
export class FindingsExports extends FindingsFiles {
  override view(): TemplateResult {
    const { words } = this.host;
    return this.section(
      'exports',
      words.findExports,
      html`<p>${words.findExportsAbout}</p>
        <label class="tick">
          <input type="checkbox" id="with-texts" .checked=${this.withTexts} aria-describedby="with-texts-hint" @change=${this.#chooseTexts} /> <span>${words.findTexts}</span>
        </label>
        <p id="with-texts-hint" class="hint">${words.findTextsHint}</p>
        <ul class="files">
          ${this.#offers().map((offer, place) => this.offer(offer, place))}
        </ul>`,
    );
  }

  #offers(): readonly Offer[] {
    const { words, definition } = this.host;
    const sealed = definition?.privacy?.sealed ? [SEALED_FORMAT] : [];
    return [...[...sealed, ...OPEN_FORMATS].map((format) => ({ format, called: words[format.name] })), ...this.ballots()];
  }

  readonly #chooseTexts = (event: Event): void => {
    this.withTexts = (event.target as HTMLInputElement).checked;
    this.host.redraw();
  };
}
