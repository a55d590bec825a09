import type { PropertyDeclarations } from 'lit';
import type { FindingsMessages } from '../../locales/en-findings.js';
import { LocalisedElement } from '../../locales/localised.element.js';
import type { Words } from '../../locales/messages.js';
import { loadFindingsMessages, staffLanguage } from '../../locales/workbench/loaders.js';
import type { SurveyDefinition } from '../../survey/survey.js';
import { pickText } from '../../text/pick-text.js';
import type { FindingsHost } from './findings-part.js';

/** The parts of the workbench that work with a published survey by a token, which goes nowhere but into the header of what is asked. */
export abstract class FindingsElement<More extends Words = Words> extends LocalisedElement<FindingsMessages & More> {
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

  protected override async loadWords(language: string): Promise<FindingsMessages & More> {
    const [findings, more] = await Promise.all([loadFindingsMessages(language), this.loadMore?.(language)]);
    return { ...findings, ...more! };
  }

  /** Fetches the words that a part has beside those that all of them have. */
  protected loadMore?(language: string): Promise<More>;

  /** The language of the words, which are those of staff. */
  protected get spoken(): string {
    return staffLanguage(this.wanted);
  }

  /** Address of the collector, with a slash at its end. */
  protected get collector(): string {
    return new URL(this.address === '' ? '/' : this.address.replace(/\/*$/, '/'), document.baseURI).href;
  }

  /** What the sections have of the element around them. */
  protected get host(): FindingsHost {
    const { survey, token, collector } = this;
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
      number: (value) => new Intl.NumberFormat(this.spoken).format(value),
      pluralOf: (count) => new Intl.PluralRules(this.spoken).select(count),
      say: (text) => this.say(text),
      plain: (text) => pickText(text, this.wanted),
      redraw: () => this.requestUpdate(),
      focus: (selector) => {
        this.requestUpdate();
        void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
      },
      select: (selector) => {
        const field = this.renderRoot.querySelector<HTMLTextAreaElement>(selector);
        field?.focus();
        field?.select();
      },
    };
  }
}
