import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { directionOf } from '../text/direction.js';
import type { LocalisedText } from '../text/localised-text.js';
import { pickTagged } from '../text/pick-text.js';
import { UNDETERMINED } from '../text/undetermined.js';
import { numberFormat } from './formatters.js';
import { keepTyping } from './keep-typing.js';
import { languageOf, onLanguageChange } from './language-observer.js';
import { spokenLanguage } from './loaders.js';
import type { Words } from './messages.js';
import { onPageTexts, withOwnTexts, withPageTexts } from './page-texts.js';
import { plainNumber, UNGROUPED } from './plain-number.js';

const primary = (language: string) => language.split('-')[0]!.toLowerCase();

/**
 * An element that speaks the language of its place in the page: the nearest `lang` attribute decides, and may change while
 * the element lives. Nothing is drawn before the words are there, so that no reader sees a flash of another language.
 *
 * @typeParam Part The set of words that the element speaks.
 */
export abstract class LocalisedElement<Part extends Words> extends LitElement {
  static override properties: PropertyDeclarations = { texts: { attribute: false } };

  /** Own words in the place of the library's, by key; `{1}` and `{2}` stand for what the library puts in. */
  declare texts: Readonly<Record<string, string>>;

  /** The library's words. */
  protected words!: Part;
  /** The language that the library's words are in, as a BCP 47 tag. */
  protected language = 'en';
  /** The language that the reader wants; the library's words may not be there in it. */
  protected wanted = 'en';
  #ready: Promise<void> = Promise.resolve();
  #loaded: Part | undefined;
  #release: (() => void)[] = [];

  constructor() {
    super();
    this.texts = {};
    for (const kind of ['keydown', 'keypress', 'keyup'] as const) this.addEventListener(kind, keepTyping);
  }

  /** Fetches the element's words in a language. */
  protected abstract loadWords(language: string): Promise<Part>;

  /** The writing direction of the library's words. */
  protected get direction(): 'ltr' | 'rtl' {
    return directionOf(this.language);
  }

  override connectedCallback(): void {
    this.readLanguage();
    this.#release = [onLanguageChange(this, () => this.readLanguage()), onPageTexts(() => this.readLanguage())];
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

  protected override shouldUpdate(): boolean {
    // Not sooner: only now is `texts` what a page has set before the element was defined.
    this.words = withOwnTexts(this.#loaded!, this.texts);
    return true;
  }

  /** A text of a definition in the reader's language; where it is there in another one only, it is marked with that one. */
  protected say(text: LocalisedText | undefined): TemplateResult | string {
    const [words, tag] = pickTagged(text, this.wanted);
    return words === '' || tag === UNDETERMINED || primary(tag) === primary(this.language) ? words : html`<span lang=${tag} dir=${directionOf(tag)}>${words}</span>`;
  }

  /** A number as the reader writes it. */
  protected formatNumber(value: number, options?: Intl.NumberFormatOptions): string {
    const plain = options && options !== UNGROUPED ? undefined : plainNumber(value, this.language);
    return plain ?? numberFormat(this.language, options).format(value);
  }

  /** The plural form that a count takes in the reader's language. */
  protected pluralOf(count: number): Intl.LDMLPluralRule {
    return new Intl.PluralRules(this.language).select(count);
  }

  /** Reads the language of the place again, and fetches the words that are wanted now. */
  protected readLanguage(): void {
    const wanted = languageOf(this);
    const ready = this.loadWords(wanted).then((messages) => {
      if (this.#ready !== ready) return;
      this.wanted = wanted;
      this.language = spokenLanguage(wanted);
      this.#loaded = withPageTexts(messages, wanted);
    });
    this.#ready = ready;
    this.requestUpdate();
  }
}
