import { html, type TemplateResult } from 'lit';
import { questionsOf } from '../../survey/pages-of.js';
import { offerFile } from '../outbox/answers-file.js';
import { askFile } from './findings-client.js';
import { BALLOT_FORMATS, type FindingsFormat, OPEN_FORMATS, SEALED_FORMAT } from './findings-formats.js';
import { FindingsPart, good, hindrance } from './findings-part.js';

/** A file that is offered. */
interface Offer {
  readonly format: FindingsFormat;
  /** The question whose ballots it holds. */
  readonly question?: string;
  readonly called: string;
}

/** Files for further work, fetched with the token and handed over as files. */
export class FindingsExports extends FindingsPart {
  #withTexts = false;

  override view(): TemplateResult {
    const { words } = this.host;
    return this.section(
      'exports',
      words.findExports,
      html`<p>${words.findExportsAbout}</p>
        <label class="tick">
          <input type="checkbox" id="with-texts" .checked=${this.#withTexts} aria-describedby="with-texts-hint" @change=${this.#chooseTexts} /> <span>${words.findTexts}</span>
        </label>
        <p id="with-texts-hint" class="hint">${words.findTextsHint}</p>
        <ul class="files">
          ${this.#offers().map((offer, place) => this.#offer(offer, place))}
        </ul>`,
    );
  }

  #offers(): readonly Offer[] {
    const { words, definition, plain } = this.host;
    const sealed = definition?.privacy?.sealed ? [SEALED_FORMAT] : [];
    const ballots = definition === undefined ? [] : questionsOf(definition).filter(({ type }) => Object.hasOwn(BALLOT_FORMATS, type));
    return [
      ...[...sealed, ...OPEN_FORMATS].map((format) => ({ format, called: words[format.name] })),
      ...ballots.map(({ id, type, text }) => {
        const format = BALLOT_FORMATS[type]!;
        return { format, question: id, called: words.findOfQuestion(words[format.name], plain(text)) };
      }),
    ];
  }

  #offer(offer: Offer, place: number): TemplateResult {
    const { words } = this.host;
    const at = `file-${place}`;
    return html`<li>
      <button type="button" id=${at} aria-describedby="${at}-about" aria-disabled=${this.isBusy} @click=${() => this.#save(offer, at)}>${words.findSave(offer.called)}</button>
      <p id="${at}-about" class="hint">${words[offer.format.about]}</p>
      ${this.noteAt(at)}
    </li>`;
  }

  readonly #chooseTexts = (event: Event): void => {
    this.#withTexts = (event.target as HTMLInputElement).checked;
  };

  #save({ format, question }: Offer, at: string): void {
    const { address, token, survey } = this.host;
    const texts = this.#withTexts && format.takesTexts === true;
    const query = new URLSearchParams({ ...(texts ? { texts: 'rows' } : {}), ...(question === undefined ? {} : { question }) });
    const where = `${address}/export/${format.format}${query.size > 0 ? `?${String(query)}` : ''}`;
    void this.carryOut(at, async () => {
      const given = await askFile(where, token);
      if (given.kind !== 'file')
        return hindrance(
          given,
          (words) => words[texts ? 'findNoTexts' : format.lacking],
          (words) => words.findUnfit,
        );
      const name = given.name || `${survey}${format.ending}`;
      offerFile(given.file, name);
      return good((words) => words.findSaved(name));
    });
  }
}
