import { html, nothing, type TemplateResult } from 'lit';
import type { PrivateDetail } from '../../questions/private-details.js';
import { questionsOf } from '../../survey/pages-of.js';
import { quotableQuestions } from '../../survey/quotable-questions.js';
import { isProblem } from '../answering/ask-json.js';
import { askWith } from './findings-client.js';
import { fault, FindingsPart, good, hindrance, type News } from './findings-part.js';

/** Texts that are shown at once. */
const PAGE = 20;

/** Most quotes of a survey, as the collector holds it. */
const MOST = 50;

interface Quote {
  readonly question: string;
  readonly text: string;
}
interface Candidate extends Quote {
  readonly marks: readonly PrivateDetail[];
}

const MARKS = { personalNumber: 'findMarkPersonalNumber', email: 'findMarkEmail', telephone: 'findMarkTelephone' } as const satisfies Record<PrivateDetail, string>;

/** Words of citizens that are shown with the results, chosen one by one. */
export class FindingsQuotes extends FindingsPart {
  #chosen: readonly Quote[] = [];
  #candidates: readonly Candidate[] | null = null;
  #open: Candidate | null = null;
  #fault: 'findQuoteNeeded' | 'findQuoteRefused' | null = null;
  #shown = PAGE;

  override view(): TemplateResult | typeof nothing {
    const { words, definition } = this.host;
    if (definition === undefined || quotableQuestions(definition).size === 0) return nothing;
    return this.section(
      'quotes',
      words.findQuotes,
      html`<p>${words.findQuotesAbout}</p>
        ${this.#candidates === null ? this.#asking() : html`${this.#chosenView()}${this.#writtenView(this.#candidates)}`}`,
    );
  }

  #asking(): TemplateResult {
    const { words } = this.host;
    return html`<div class="file">
      <button type="button" id="read-texts" aria-describedby="read-texts-hint" aria-disabled=${this.isBusy} @click=${this.#read}>${words.findQuotesRead}</button>
      <p id="read-texts-hint" class="hint">${words.findQuotesReadHint}</p>
      ${this.noteAt('read')}
    </div>`;
  }

  #chosenView(): TemplateResult {
    const { words } = this.host;
    return html`<h4 id="chosen" tabindex="-1">${words.findQuotesChosen}</h4>
      ${this.noteAt('chosen')}
      ${
        this.#chosen.length === 0
          ? html`<p>${words.findQuotesNone}</p>`
          : html`<ul class="texts">
              ${this.#chosen.map(
                (quote, place) =>
                  html`<li>
                    ${this.#words(quote, `chosen-${place}`)}
                    <button
                      type="button"
                      id="take-away-${place}"
                      aria-labelledby="take-away-${place} chosen-${place}"
                      aria-disabled=${this.isBusy}
                      @click=${() => this.#takeAway(quote)}
                    >
                      ${words.findQuoteTakeAway}
                    </button>
                  </li>`,
              )}
            </ul>`
      }`;
  }

  #writtenView(candidates: readonly Candidate[]): TemplateResult {
    const { words, number } = this.host;
    const shown = candidates.slice(0, this.#shown);
    return html`<h4>${words.findQuotesWritten}</h4>
      ${
        candidates.length === 0
          ? html`<p>${words.findQuotesNobody}</p>`
          : html`<p id="shown-of" tabindex="-1">${words.findQuotesShownOf(number(shown.length), number(candidates.length))}</p>
              <ul class="texts">
                ${shown.map((candidate, place) => this.#candidate(candidate, place))}
              </ul>
              ${shown.length === candidates.length ? nothing : html`<button type="button" class="more" @click=${this.#showMore}>${words.findQuotesMore}</button>`}`
      }`;
  }

  #candidate(candidate: Candidate, place: number): TemplateResult {
    const { words } = this.host;
    const at = `text-${place}`;
    return html`<li>
      ${this.#words(candidate, at)} ${candidate.marks.map((mark) => html`<p class="warning">${words[MARKS[mark]]}</p>`)}
      ${
        candidate === this.#open
          ? this.#form(candidate)
          : html`<button type="button" id="choose-${place}" aria-labelledby="choose-${place} ${at}" @click=${() => this.#choose(candidate)}>${words.findQuoteChoose}</button>`
      }
    </li>`;
  }

  /** What a citizen wrote, under the question; its language is nobody's to know. */
  #words({ question, text }: Quote, id: string): TemplateResult {
    const { definition, say } = this.host;
    const asked = questionsOf(definition!).find((one) => one.id === question)?.text;
    return html`<p class="hint">${say(asked)}</p>
      <blockquote id=${id} lang="" dir="auto">${text}</blockquote>`;
  }

  #form({ text }: Candidate): TemplateResult {
    const { words } = this.host;
    const wrong = this.#fault;
    return html`<form novalidate @submit=${this.#save}>
      ${this.field(
        { id: 'quote', label: words.findQuoteText, hint: words.findQuoteHint, wrong: wrong === null ? '' : words[wrong] },
        (describedBy) =>
          html`<textarea id="quote" part="field" rows="3" lang="" dir="auto" aria-describedby=${describedBy} aria-invalid=${wrong !== null} .value=${text}></textarea>`,
      )}
      ${this.noteAt('form')}
      <div class="buttons">
        <button class="primary" aria-disabled=${this.isBusy}>${words.findQuoteSave}</button>
        <button type="button" @click=${this.#cancel}>${words.findQuoteCancel}</button>
      </div>
    </form>`;
  }

  readonly #read = (): void => {
    const { token, address, focus } = this.host;
    void this.carryOut('read', async () => {
      const answer = await askWith(token, `${address}/quotes`);
      if (answer.kind !== 'answered' || answer.status !== 200) return hindrance(answer, (words) => words.findNoTexts);
      this.#chosen = answer.body['quotes'] as readonly Quote[];
      this.#candidates = answer.body['candidates'] as readonly Candidate[];
      focus('#chosen');
      return null;
    });
  };

  readonly #showMore = (): void => {
    this.#shown += PAGE;
    this.host.redraw();
    this.host.focus('#shown-of');
  };

  #choose(candidate: Candidate): void {
    this.#open = candidate;
    this.#fault = null;
    const isFull = this.#chosen.length >= MOST;
    this.tell(isFull ? fault((words) => words.findQuoteFull) : null, 'form');
    this.host.focus('#quote');
  }

  readonly #cancel = (): void => {
    const place = this.#candidates!.indexOf(this.#open!);
    this.#open = null;
    this.tell(null, '');
    this.host.focus(`#choose-${place}`);
  };

  readonly #save = (event: SubmitEvent): void => {
    event.preventDefault();
    const text = (event.target as HTMLFormElement).querySelector<HTMLTextAreaElement>('#quote')!.value.trim();
    const { question } = this.#open!;
    if (text === '') return this.#refuse('findQuoteNeeded');
    void this.#put(
      [...this.#chosen, { question, text }],
      'form',
      good((words) => words.findQuoteTaken),
    );
  };

  #takeAway(quote: Quote): void {
    void this.#put(
      this.#chosen.filter((one) => one !== quote),
      'chosen',
      good((words) => words.findQuoteGone),
    );
  }

  /** Gives the survey these quotes instead of those that it has. */
  async #put(quotes: readonly Quote[], at: string, done: News): Promise<void> {
    const { token, address, focus } = this.host;
    let isDone = false;
    await this.carryOut(at, async () => {
      const answer = await askWith(token, `${address}/quotes`, { method: 'PUT', body: { quotes } });
      if (answer.kind === 'answered' && isProblem(answer, 400, 'invalid-request')) {
        this.#refuse('findQuoteRefused');
        return null;
      }
      if (answer.kind !== 'answered' || answer.status !== 200) return hindrance(answer, (words) => words.findNotEditor);
      this.#chosen = answer.body['quotes'] as readonly Quote[];
      this.#open = null;
      isDone = true;
      return done;
    });
    if (!isDone) return;
    this.tell(done, 'chosen');
    focus('#chosen');
  }

  #refuse(wrong: 'findQuoteNeeded' | 'findQuoteRefused'): void {
    this.#fault = wrong;
    this.host.redraw();
    this.host.focus('#quote');
  }
}
