import { html, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { FindingsMessages } from '../../locales/en-findings.js';
import { LocalisedElement } from '../../locales/localised.element.js';
import { loadFindingsMessages, staffLanguage } from '../../locales/workbench/loaders.js';
import { fieldStyles } from '../../questions/field.styles.js';
import { tokens } from '../../questions/tokens.styles.js';
import type { SurveyDefinition } from '../../survey/survey.js';
import { pickText } from '../../text/pick-text.js';
import { formPartsStyles } from '../facilitation/form-parts.styles.js';
import { FindingsBoard } from './findings-board.js';
import { FindingsCodes } from './findings-codes.js';
import { FindingsErasure } from './findings-erasure.js';
import { FindingsExports } from './findings-exports.js';
import type { FindingsHost, FindingsPart } from './findings-part.js';
import { FindingsQuotes } from './findings-quotes.js';
import { FindingsResults } from './findings-results.js';
import { FindingsSealed } from './findings-sealed.js';
import { findingsStyles } from './findings.styles.js';

/** What only the holder of a token can do. */
const FOR_HOLDERS = [FindingsBoard, FindingsQuotes, FindingsExports, FindingsSealed, FindingsCodes, FindingsErasure] as const;

/**
 * What came of a survey, for those who work with it: its results as they come in, files for further work, the board of its meeting,
 * words of citizens that are shown with the results, one-time codes, and erasing. What a token does not reach is told in words.
 *
 * The token goes nowhere but into the header of what is asked at the collector, and is kept nowhere.
 *
 * @summary What came of a survey; part of the workbench.
 * @tag tillid-workbench-findings
 * @csspart findings - Everything.
 * @csspart section - One part of it.
 * @csspart note - What came of something that was done.
 * @csspart field - A field.
 * @csspart error - What is wrong with a field.
 */
export class WorkbenchFindingsElement extends LocalisedElement<FindingsMessages> {
  static override styles = [tokens, fieldStyles, formPartsStyles, findingsStyles];
  static override properties: PropertyDeclarations = {
    survey: {},
    address: {},
    definition: { attribute: false },
    token: { attribute: false },
  };

  /** Id of the survey. */
  declare survey: string;
  /** Address of the collector. */
  declare address: string;
  /** The definition that is published: by it what the survey has no use for is left out. */
  declare definition: SurveyDefinition | undefined;
  /** The token by which everything but results is asked for. */
  declare token: string;

  #parts: readonly FindingsPart[] = [];

  constructor() {
    super();
    this.survey = '';
    this.address = '';
    this.definition = undefined;
    this.token = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.token = '';
  }

  protected override loadWords(language: string): Promise<FindingsMessages> {
    return loadFindingsMessages(language);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('survey') && !changed.has('address') && !changed.has('token')) return;
    // What one token has opened is not there for the next.
    const parts = this.token === '' ? [FindingsResults] : [FindingsResults, ...FOR_HOLDERS];
    this.#parts = this.survey === '' ? [] : parts.map((Part) => new Part(this.#host));
  }

  protected override render(): TemplateResult {
    return html`<div class="findings" lang=${this.#spoken} dir="ltr" part="findings">${this.#parts.map((part) => part.view())}</div>`;
  }

  /** The language of the words, which are those of staff. */
  get #spoken(): string {
    return staffLanguage(this.wanted);
  }

  get #host(): FindingsHost {
    const collector = new URL(this.address === '' ? '/' : this.address.replace(/\/*$/, '/'), document.baseURI).href;
    const { survey, token } = this;
    const words = () => this.words;
    const definition = () => this.definition;
    return {
      get words() {
        return words();
      },
      get definition() {
        return definition();
      },
      survey,
      token,
      collector,
      address: `${collector}v1/surveys/${encodeURIComponent(survey)}`,
      number: (value) => new Intl.NumberFormat(this.#spoken).format(value),
      pluralOf: (count) => new Intl.PluralRules(this.#spoken).select(count),
      say: (text) => this.say(text),
      plain: (text) => pickText(text, this.wanted),
      redraw: () => this.requestUpdate(),
      focus: (selector) => {
        this.requestUpdate();
        void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
      },
    };
  }
}

if (!customElements.get('tillid-workbench-findings')) customElements.define('tillid-workbench-findings', WorkbenchFindingsElement);

declare global {
  interface HTMLElementTagNameMap {
    'tillid-workbench-findings': WorkbenchFindingsElement;
  }
}
