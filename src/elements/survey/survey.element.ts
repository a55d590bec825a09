import type { PropertyDeclarations } from 'lit';
import { loadDefinitionParser } from '../../survey/loaders.js';
import type { SurveyDefinition } from '../../survey/survey.js';
import { formatProblem } from '../../validation/problem-at.js';
import { DefinitionError } from '../answering/definition-error.js';
import { LoadedSurvey } from '../answering/loaded-survey.js';

/** Asks for a definition, not beside its parser: on a slow line the end of a long one would hold up what its beginning needs. */
async function asked(address: string, parser: Promise<unknown>): Promise<Response> {
  await parser;
  return fetch(address, { headers: { accept: 'application/json' }, credentials: 'omit' });
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
 * @slot notice - What the answers are used for, before the first question.
 * @slot help - Where to find help, where the answers call for it.
 * @slot outcome - What became of the answers, after answering.
 * @slot contact - Another way to reach somebody, after answering.
 * @fires tillid-start - The first answer was given.
 * @fires tillid-submit - About to be kept and sent; can be held back with `preventDefault()`.
 * @fires tillid-stored - Safe on this device.
 * @fires tillid-delivered - Received by the endpoint.
 * @fires tillid-refused - Refused by the endpoint; kept apart.
 * @fires tillid-error - Something stands in the way; `detail.problems` names the places.
 * @csspart form - Everything.
 * @csspart send - The button that sends or goes on.
 * @csspart back - The button that goes back.
 * @csspart code - The field of a one-time code, where the survey asks for one.
 * @csspart another-code - The button that leads back to it when the code was not taken.
 * @csspart thanks - The thanks.
 * @csspart status - How far the answer is.
 * @csspart problem - What is said when the survey cannot be shown.
 */
export class SurveyElement extends LoadedSurvey {
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

  /** What was asked for before the first drawing. */
  #early: { readonly address: string; readonly answer: Promise<Response> } | undefined;

  constructor() {
    super();
    this.src = '';
    this.instrument = '';
    this.definition = undefined;
  }

  override connectedCallback(): void {
    // Not with the first drawing, which waits for the words; a failure is told where it is used.
    if (this.instrument === '') {
      const parser = loadDefinitionParser();
      if (!this.hasUpdated && this.src !== '' && this.definition === undefined) this.#early = { address: this.src, answer: asked(this.src, parser) };
      (this.#early?.answer ?? parser).catch(() => undefined);
    }
    super.connectedCallback();
  }

  protected override get source(): unknown {
    // A definition that is set is told from another by its identity, an address by its words.
    return this.definition ?? `${this.instrument} ${this.src} ${this.survey} ${this.version}`;
  }

  protected override async read(show: (opening: SurveyDefinition) => void): Promise<SurveyDefinition> {
    if (this.instrument !== '') return this.builtIn(this.instrument);
    const parser = loadDefinitionParser();
    const written = await this.#written(parser, show);
    const parsed = (await parser).parseDefinition(written);
    if (!parsed.ok) throw new DefinitionError(`The survey definition is not valid: ${parsed.problems.map(formatProblem).join('; ')}`, parsed.problems);
    return parsed.value;
  }

  /** The definition as somebody wrote it, still unchecked. */
  async #written(parser: ReturnType<typeof loadDefinitionParser>, show: (opening: SurveyDefinition) => void): Promise<unknown> {
    if (this.definition !== undefined) return this.definition;
    if (this.src !== '') return this.#fetched(this.src, parser, show);
    const script = this.querySelector(':scope > script[type="application/json"]');
    if (script === null) throw new DefinitionError('tillid-survey expected one of: src, instrument, a child <script type="application/json">, or the property definition.');
    try {
      return JSON.parse(script.textContent ?? '');
    } catch (error) {
      throw new DefinitionError(`The child <script> of tillid-survey is not valid JSON: ${String(error)}`);
    }
  }

  /** Reads a definition from the network; its first page is shown as soon as it has arrived. */
  async #fetched(address: string, parser: ReturnType<typeof loadDefinitionParser>, show: (opening: SurveyDefinition) => void): Promise<unknown> {
    const early = this.#early;
    this.#early = undefined;
    const answer = await (early?.address === address ? early.answer : asked(address, parser));
    // A server that has broken down may come back; what is being answered stays until then.
    if (answer.status >= 500) throw new Error(`No survey definition at ${address} just now: status ${answer.status}.`);
    if (!answer.ok || answer.body === null) throw new DefinitionError(`No survey definition at ${address}: status ${answer.status}.`);
    const reader = answer.body.getReader();
    const decoder = new TextDecoder();
    let text = '';
    let isOpen = false;
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      text += decoder.decode(read.value, { stream: true });
      if (isOpen) continue;
      const { openingOf, parseDefinition } = await parser;
      const opening = parseDefinition(openingOf(text));
      isOpen = opening.ok;
      if (opening.ok) show(opening.value);
    }
    try {
      return JSON.parse(text);
    } catch (error) {
      throw new DefinitionError(`The survey definition at ${address} is not valid JSON: ${String(error)}`);
    }
  }
}

if (!customElements.get('tillid-survey')) customElements.define('tillid-survey', SurveyElement);

declare global {
  interface HTMLElementTagNameMap {
    'tillid-survey': SurveyElement;
  }
}
