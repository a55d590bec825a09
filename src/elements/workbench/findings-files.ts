import { html, type TemplateResult } from 'lit';
import { questionsOf } from '../../survey/pages-of.js';
import { offerFile } from '../outbox/answers-file.js';
import { askFile } from './findings-client.js';
import { BALLOT_FORMATS, type FindingsFormat } from './findings-formats.js';
import { FindingsPart, good, hindrance, type News } from './findings-part.js';

/** A file that is offered. */
export interface Offer {
  readonly format: FindingsFormat;
  /** The question whose ballots it holds. */
  readonly question?: string;
  readonly called: string;
}

/** A file as the collector gives it out. */
interface Asked {
  readonly where: string;
  /** What it is called where the browser may not read its name. */
  readonly otherwise: string;
  readonly forbidden: News['say'];
  readonly unfit?: News['say'];
}

/** A part of the findings that hands over files, fetched with the token. */
export abstract class FindingsFiles extends FindingsPart {
  /** Whether the words that citizens wrote are to be in the rows. */
  protected withTexts = false;

  /** The files of the questions whose answers are ballots. */
  protected ballots(): readonly Offer[] {
    const { words, definition, plain } = this.host;
    const ballots = definition === undefined ? [] : questionsOf(definition).filter(({ type }) => Object.hasOwn(BALLOT_FORMATS, type));
    return ballots.map(({ id, type, text }) => {
      const format = BALLOT_FORMATS[type]!;
      return { format, question: id, called: words.findOfQuestion(words[format.name], plain(text)) };
    });
  }

  /** A file of a list: a button, what is in it, and what came of fetching it. */
  protected offer({ format, question, called }: Offer, place: number): TemplateResult {
    const { address, survey } = this.host;
    const texts = this.withTexts && format.takesTexts === true;
    const query = new URLSearchParams({ ...(texts ? { texts: 'rows' } : {}), ...(question === undefined ? {} : { question }) });
    return this.fileButton(`file-${place}`, [called, this.host.words[format.about]], () => ({
      where: `${address}/export/${format.format}${query.size > 0 ? `?${String(query)}` : ''}`,
      otherwise: `${survey}${format.ending}`,
      forbidden: (words) => words[texts ? 'findNoTexts' : format.lacking],
      unfit: (words) => words.findUnfit,
    }));
  }

  /** A button that hands over a file, with what it is called and what is in it. */
  protected fileButton(at: string, [called, about]: readonly [string, string], asked: () => Asked): TemplateResult {
    return html`<li>
      <button type="button" id=${at} aria-describedby="${at}-about" aria-disabled=${this.isBusy} @click=${() => this.#save(at, asked())}>
        ${this.host.words.findSave(called)}
      </button>
      <p id="${at}-about" class="hint">${about}</p>
      ${this.noteAt(at)}
    </li>`;
  }

  #save(at: string, { where, otherwise, forbidden, unfit }: Asked): void {
    void this.carryOut(at, async () => {
      const given = await askFile(where, this.host.token);
      if (given.kind !== 'file') return hindrance(given, forbidden, unfit);
      const name = given.name || otherwise;
      offerFile(given.file, name);
      return good((words) => words.findSaved(name));
    });
  }
}
