import type { PropertyDeclarations } from 'lit';
import type { Draft } from '../../authoring/draft.js';
import type { Messages } from '../../locales/en.js';
import type { AuthoringMessages } from '../../locales/en-authoring.js';
import { loadMessages } from '../../locales/loaders.js';
import { LocalisedElement } from '../../locales/localised.element.js';
import { goTo } from './go-to.js';
import type { Words } from '../../locales/messages.js';
import { loadAuthoringMessages, staffLanguage } from '../../locales/workbench/loaders.js';

/**
 * What the parts of the workbench in which a draft is written have in common: the draft, their words, and how a change is told.
 *
 * @typeParam More Words that a part has beside those that all of them have.
 */
export abstract class AuthoringElement<More extends Words = Words> extends LocalisedElement<Messages & AuthoringMessages & More> {
  static override properties: PropertyDeclarations = {
    draft: { attribute: false },
    languages: { attribute: false },
  };

  /** The definition as it is now, valid or not. */
  declare draft: Draft;
  /** The languages of the survey, as tags of BCP 47; those in which the draft has words, if empty. */
  declare languages: readonly string[];

  constructor() {
    super();
    this.draft = {};
    this.languages = [];
  }

  protected override async loadWords(language: string): Promise<Messages & AuthoringMessages & More> {
    const [asking, authoring, more] = await Promise.all([loadMessages(staffLanguage(language)), loadAuthoringMessages(language), this.loadMore?.(language)]);
    return { ...asking, ...authoring, ...more! };
  }

  /** Fetches the words that a part has beside those that all of them have. */
  protected loadMore?(language: string): Promise<More>;

  protected override shouldUpdate(): boolean {
    this.language = staffLanguage(this.wanted);
    return super.shouldUpdate();
  }

  /** Takes a draft as the present one, and tells whoever holds it. */
  protected tell(draft: Draft): void {
    this.draft = draft;
    this.dispatchEvent(new CustomEvent('tillid-draft', { detail: { draft }, bubbles: true, composed: true }));
  }

  /** Puts the focus somewhere, once what was changed is drawn. */
  protected async focusOn(...ids: readonly string[]): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    goTo(this.shadowRoot!, ids);
  }
}

declare global {
  interface HTMLElementEventMap {
    /** A survey that is written has changed. */
    'tillid-draft': CustomEvent<{ readonly draft: Draft }>;
  }
}
