import type { PropertyDeclarations } from 'lit';
import { CHECKED_HEADER } from '../../protocol/checked-header.js';
import { loadDefinitionParser } from '../../survey/loaders.js';
import { openingOf } from '../../survey/opening-of.js';
import type { SurveyDefinition } from '../../survey/survey.js';
import { formatProblem } from '../../validation/problem-at.js';
import { DefinitionError } from '../answering/definition-error.js';
import { askEarly, definitionFrom } from '../answering/early-definition.js';
import { LoadedSurvey, type Show } from '../answering/loaded-survey.js';
import { whenIdle } from '../answering/when-idle.js';

/** The answer of a server that has a definition. */
function sound(answer: Response, address: string): Response {
  // A server that has broken down may come back; what is being answered stays until then.
  if (answer.status >= 500) throw new Error(`No survey definition at ${address} just now: status ${answer.status}.`);
  if (!answer.ok || answer.body === null) throw new DefinitionError(`No survey definition at ${address}: status ${answer.status}.`);
  return answer;
}

/** What a JSON text says; `what` names it where it says nothing. */
function asJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new DefinitionError(`${what} is not valid JSON: ${String(error)}`);
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

  constructor() {
    super();
    this.src = '';
    this.instrument = '';
    this.definition = undefined;
  }

  override connectedCallback(): void {
    // Not with the first drawing, which waits for the words; a failure is told where it is used.
    if (!this.hasUpdated && this.definition === undefined) askEarly(this);
    if (this.instrument === '' && this.src === '') loadDefinitionParser().catch(() => undefined);
    super.connectedCallback();
  }

  protected override get source(): unknown {
    // A definition that is set is told from another by its identity, an address by its words.
    return this.definition ?? `${this.instrument} ${this.src} ${this.survey} ${this.version}`;
  }

  protected override async read(show: Show): Promise<SurveyDefinition> {
    if (this.instrument !== '') return this.builtIn(this.instrument);
    const written = await this.#written(show);
    const parsed = (await loadDefinitionParser())(written);
    if (!parsed.ok) throw new DefinitionError(`The survey definition is not valid: ${parsed.problems.map(formatProblem).join('; ')}`, parsed.problems);
    return parsed.value;
  }

  /** The definition as somebody wrote it, still unchecked. */
  async #written(show: Show): Promise<unknown> {
    if (this.definition !== undefined) return this.definition;
    if (this.src !== '') return this.#fetched(this.src, show);
    const script = this.querySelector(':scope > script[type="application/json"]');
    if (script === null) throw new DefinitionError('tillid-survey expected one of: src, instrument, a child <script type="application/json">, or the property definition.');
    return asJson(script.textContent ?? '', 'The child <script> of tillid-survey');
  }

  /** Reads a definition from the network. What was checked where it comes from is shown before it is checked here. */
  async #fetched(address: string, show: Show): Promise<unknown> {
    const what = `The survey definition at ${address}`;
    const shared = definitionFrom(address);
    const answer = sound(await shared.copy(), address);
    const checked = answer.headers.get(CHECKED_HEADER);
    if (checked === null) return asJson(await this.#textOf(answer.body!, show), what);
    const written = asJson(await answer.text(), what);
    const isOpening = checked === 'opening';
    show(written as SurveyDefinition, isOpening ? 'opening' : 'unchecked');
    // What checks it is five times as long as what draws it.
    await new Promise<void>((resolve) => whenIdle(() => resolve()));
    return isOpening ? asJson(await sound(await shared.whole(address).copy(), address).text(), what) : written;
  }

  /** The text of a definition that nobody has checked; its first page is shown as soon as it has arrived. */
  async #textOf(body: ReadableStream<Uint8Array>, show: Show): Promise<string> {
    const parseDefinition = await loadDefinitionParser();
    const reader = body.getReader();
    const decoder = new TextDecoder();
    let text = '';
    let isOpen = false;
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      text += decoder.decode(read.value, { stream: true });
      if (isOpen) continue;
      const opening = parseDefinition(openingOf(text));
      isOpen = opening.ok;
      if (opening.ok) show(opening.value, 'opening');
    }
    return text;
  }
}

if (!customElements.get('tillid-survey')) customElements.define('tillid-survey', SurveyElement);

declare global {
  interface HTMLElementTagNameMap {
    'tillid-survey': SurveyElement;
  }
}
