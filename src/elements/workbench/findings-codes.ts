import { html, nothing, type TemplateResult } from 'lit';
import { offerFile } from '../outbox/answers-file.js';
import { askWith } from './findings-client.js';
import { FindingsPart, good, hindrance } from './findings-part.js';

/** Most codes that a survey can have, as the collector holds it. */
const MOST = 100_000;

/** One-time codes: made, saved as a file, and then forgotten. */
export class FindingsCodes extends FindingsPart {
  #codes: readonly string[] = [];
  #isFaulty = false;

  override view(): TemplateResult | typeof nothing {
    const { words, definition, number } = this.host;
    if (definition?.codes === undefined) return nothing;
    const [most, wrong] = [number(MOST), this.#isFaulty];
    return this.section(
      'codes',
      words.findCodes,
      html`<p>${words.findCodesAbout}</p>
        ${
          this.#codes.length > 0
            ? this.#made()
            : html`<form novalidate @submit=${this.#make}>
                ${this.field(
                  { id: 'count', label: words.findCodesCount, hint: words.findCodesHint(most), wrong: wrong ? words.findCodesFault(most) : '' },
                  (describedBy) =>
                    html`<input
                      id="count"
                      part="field"
                      class="short"
                      type="text"
                      inputmode="numeric"
                      dir="ltr"
                      autocomplete="off"
                      aria-describedby=${describedBy}
                      aria-invalid=${wrong}
                    />`,
                )}
                <button aria-disabled=${this.isBusy}>${words.findCodesMake}</button>
              </form>`
        }
        ${this.noteAt('codes')}`,
    );
  }

  #made(): TemplateResult {
    const { words } = this.host;
    return html`<div class="buttons">
      <button type="button" class="again" @click=${this.#save}>${words.findCodesAgain}</button>
      <button type="button" class="forget" @click=${this.#forget}>${words.findCodesForget}</button>
    </div>`;
  }

  readonly #make = (event: SubmitEvent): void => {
    event.preventDefault();
    const { token, address, focus } = this.host;
    const written = (event.target as HTMLFormElement).querySelector<HTMLInputElement>('#count')!.value.trim();
    const count = /^\d{1,6}$/.test(written) ? Number(written) : 0;
    this.#isFaulty = count < 1 || count > MOST;
    if (this.#isFaulty) {
      this.tell(null, '');
      return focus('#count');
    }
    void this.carryOut('codes', async () => {
      const answer = await askWith(token, `${address}/codes`, { method: 'POST', body: { count } });
      if (answer.kind === 'answered' && answer.status === 201) {
        this.#codes = answer.body['codes'] as readonly string[];
        this.#save();
        focus('.again');
        return good((words) => words.findCodesMade(this.host.number(count), this.host.pluralOf(count)));
      }
      return hindrance(
        answer,
        (words) => words.findNotEditor,
        (words) => words.findCodesRefused(this.host.number(MOST)),
      );
    });
  };

  readonly #save = (): void => offerFile(new Blob([this.#codes.map((code) => `${code}\n`).join('')], { type: 'text/plain' }), `${this.host.survey}-codes.txt`);

  readonly #forget = (): void => {
    this.#codes = [];
    this.tell(
      good((words) => words.findCodesForgotten),
      'codes',
    );
    this.host.focus('#count');
  };
}
