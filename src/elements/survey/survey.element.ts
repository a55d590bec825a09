import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { INSTRUMENTS } from '../../instruments/loaders.js';
import { loadDefinitionParser } from '../../survey/loaders.js';
import type { SurveyDefinition, SurveyPage } from '../../survey/survey.js';
import { pickText } from '../../text/pick-text.js';
import { formatProblem, type ProblemAt } from '../../validation/problem-at.js';
import { AnsweringElement } from '../answering/answering-element.js';
import { tell } from '../answering/answering-events.js';

/** A definition that cannot be shown, and where it is wrong. */
class DefinitionError extends Error {
  override name = 'DefinitionError';
  readonly problems: readonly ProblemAt[];

  constructor(message: string, problems: readonly ProblemAt[] = []) {
    super(message);
    this.problems = problems;
  }
}

/**
 * Any survey, page by page, from its definition: by address (`src`), built in (`instrument`), as a child
 * `<script type="application/json">`, or as the property `definition`. A faulty definition leaves the page's own fallback
 * in place and tells in the console and by `tillid-error` which path is wrong and what was expected.
 *
 * @summary Any survey, from its definition.
 * @tag tillid-survey
 * @slot - Shown while there is no survey to show.
 * @slot send - Words of the button that sends.
 * @slot next - Words of the button to the next page.
 * @slot back - Words of the button to the page before.
 * @slot thanks - Words of thanks after answering.
 * @fires tillid-start - The first answer was given.
 * @fires tillid-submit - About to be kept and sent; can be held back with `preventDefault()`.
 * @fires tillid-stored - Safe on this device.
 * @fires tillid-delivered - Received by the endpoint.
 * @fires tillid-refused - Refused by the endpoint; kept apart.
 * @fires tillid-error - Something stands in the way; `detail.problems` names the places.
 * @csspart form - Everything.
 * @csspart send - The button that sends or goes on.
 * @csspart back - The button that goes back.
 * @csspart thanks - The thanks.
 * @csspart status - How far the answer is.
 * @csspart problem - What is said when the survey cannot be shown.
 */
export class SurveyElement extends AnsweringElement {
  static override properties: PropertyDeclarations = {
    src: {},
    instrument: {},
    definition: { attribute: false },
  };

  /** Address of a definition. */
  declare src: string;
  /** Id of a built-in instrument. */
  declare instrument: string;
  /** The definition itself. */
  declare definition: unknown;

  #asked: SurveyDefinition | undefined;
  #failed = false;
  #latest: symbol | undefined;

  constructor() {
    super();
    this.src = '';
    this.instrument = '';
    this.definition = undefined;
  }

  protected override get asked(): SurveyDefinition | undefined {
    return this.#asked;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated || ['src', 'instrument', 'definition'].some((name) => changed.has(name))) void this.#load();
    super.willUpdate(changed);
  }

  protected override render(): TemplateResult {
    if (this.#failed) return this.renderProblem();
    return this.#asked === undefined ? html`<slot></slot>` : super.render();
  }

  protected override renderPageHead(page: SurveyPage, index: number, pages: number): TemplateResult | typeof nothing {
    if (this.#asked?.pages === undefined || this.#asked.pages.length < 2) return nothing;
    const title = pickText(page.title, this.language) || pickText(this.#asked.title, this.language);
    return html`<p class="step">${this.words.pageOf(this.formatNumber(index + 1), this.formatNumber(pages))}</p>
      <h2 tabindex="-1" data-focus>${title}</h2>
      ${page.text ? html`<p>${pickText(page.text, this.language)}</p>` : nothing}`;
  }

  async #load(): Promise<void> {
    const turn = (this.#latest = Symbol('load'));
    try {
      const asked = await this.#read();
      if (this.#latest !== turn) return;
      this.#asked = asked;
      this.#failed = false;
    } catch (error) {
      if (this.#latest !== turn) return;
      this.#asked = undefined;
      this.#failed = true;
      this.#report(error);
    }
    this.requestUpdate();
  }

  async #read(): Promise<SurveyDefinition> {
    if (this.instrument !== '') {
      const instrument = INSTRUMENTS[this.instrument];
      if (instrument === undefined) throw new DefinitionError(`There is no instrument "${this.instrument}"; expected one of ${Object.keys(INSTRUMENTS).join(', ')}.`);
      return instrument();
    }
    const [written, parse] = await Promise.all([this.#written(), loadDefinitionParser()]);
    const parsed = parse(written);
    if (!parsed.ok) throw new DefinitionError(`The survey definition is not valid: ${parsed.problems.map(formatProblem).join('; ')}`, parsed.problems);
    return parsed.value;
  }

  /** The definition as somebody wrote it, still unchecked. */
  async #written(): Promise<unknown> {
    if (this.definition !== undefined) return this.definition;
    if (this.src !== '') {
      const answer = await fetch(this.src, { headers: { accept: 'application/json' }, credentials: 'omit' });
      if (!answer.ok) throw new DefinitionError(`No survey definition at ${this.src}: status ${answer.status}.`);
      return answer.json();
    }
    const script = this.querySelector(':scope > script[type="application/json"]');
    if (script === null) throw new DefinitionError('tillid-survey expected one of: src, instrument, a child <script type="application/json">, or the property definition.');
    try {
      return JSON.parse(script.textContent ?? '');
    } catch (error) {
      throw new DefinitionError(`The child <script> of tillid-survey is not valid JSON: ${String(error)}`);
    }
  }

  #report(error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    console.error(`<tillid-survey> ${message}`);
    tell(this, 'tillid-error', { message, ...(error instanceof DefinitionError ? { problems: error.problems } : {}) });
  }
}

if (!customElements.get('tillid-survey')) customElements.define('tillid-survey', SurveyElement);

declare global {
  interface HTMLElementTagNameMap {
    'tillid-survey': SurveyElement;
  }
}
