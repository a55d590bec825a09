import { LitElement } from 'lit';
import { directionOf } from '../text/direction.js';
import { languageOf, onLanguageChange } from './language-observer.js';
import type { Words } from './messages.js';
import { onPageTexts, withPageTexts } from './page-texts.js';

/**
 * An element that speaks the language of its place in the page: the nearest `lang` attribute decides, and may change while
 * the element lives. Nothing is drawn before the words are there, so that no reader sees a flash of another language.
 *
 * @typeParam Part The set of words that the element speaks.
 */
export abstract class LocalisedElement<Part extends Words> extends LitElement {
  /** The library's words in the reader's language. */
  protected words!: Part;
  /** The reader's language, as a BCP 47 tag. */
  protected language = 'en';
  #ready: Promise<void> = Promise.resolve();
  #release: (() => void)[] = [];

  /** Fetches the element's words in a language. */
  protected abstract loadWords(language: string): Promise<Part>;

  /** The writing direction of the reader's language. */
  protected get direction(): 'ltr' | 'rtl' {
    return directionOf(this.language);
  }

  override connectedCallback(): void {
    this.#readLanguage();
    this.#release = [onLanguageChange(this, () => this.#readLanguage()), onPageTexts(() => this.#readLanguage())];
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const release of this.#release) release();
  }

  protected override async scheduleUpdate(): Promise<void> {
    for (let ready: Promise<void> | undefined; ready !== this.#ready;) {
      ready = this.#ready;
      await ready;
    }
    await super.scheduleUpdate();
  }

  /** A number as the reader writes it. */
  protected formatNumber(value: number, options?: Intl.NumberFormatOptions): string {
    return new Intl.NumberFormat(this.language, options).format(value);
  }

  /** The plural form that a count takes in the reader's language. */
  protected pluralOf(count: number): Intl.LDMLPluralRule {
    return new Intl.PluralRules(this.language).select(count);
  }

  #readLanguage(): void {
    const language = languageOf(this);
    const ready = this.loadWords(language).then((messages) => {
      if (this.#ready !== ready) return;
      this.language = language;
      this.words = withPageTexts(messages, language);
    });
    this.#ready = ready;
    this.requestUpdate();
  }
}
