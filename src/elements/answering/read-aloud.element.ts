import { css, html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/en.js';
import { loadMessages } from '../../locales/loaders.js';
import { LocalisedElement } from '../../locales/localised.element.js';
import { tokens } from '../../questions/tokens.styles.js';

/** What of a question is read, in this order. */
const READ_PARTS = '[part~=label], [part~=hint], [part~=error], [part~=option], .leave';

const primary = (language: string) => language.split(/[-_]/)[0]!.toLowerCase();

/** What a reader would read of a question: label, hint, error and options, without what is only there for the eye. */
function wordsOf(question: Element): string[] {
  return [...(question.shadowRoot?.querySelectorAll(READ_PARTS) ?? [])].map((part) => {
    const copy = part.cloneNode(true) as Element;
    for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove();
    return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
  });
}

/**
 * A button that reads a question aloud, with a voice of the device in the page's language. Where the device has none there
 * is no button. Voices that send what they read to somebody else's server are not used.
 *
 * @summary Reads the question aloud that it stands in.
 * @tag tillid-read-aloud
 * @csspart button - The button.
 */
export class ReadAloudElement extends LocalisedElement<Messages> {
  static override styles = [
    tokens,
    css`
      :host {
        float: inline-end;
        margin-inline-start: calc(var(--_space) * 0.5);
      }
      button {
        display: grid;
        place-items: center;
        inline-size: var(--_target);
        block-size: var(--_target);
        padding: 0;
        border-color: transparent;
        border-radius: 50%;
      }
      .reading {
        border-color: var(--_accent);
      }
      svg {
        inline-size: 1.5em;
        block-size: 1.5em;
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  /** What is being read; null while nothing is. */
  #reading: symbol | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    speechSynthesis.addEventListener('voiceschanged', this.#look);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    speechSynthesis.removeEventListener('voiceschanged', this.#look);
    if (this.#reading !== null) speechSynthesis.cancel();
  }

  protected override loadWords(language: string): Promise<Messages> {
    return loadMessages(language);
  }

  /** The name of the button is that of the question, which has to be drawn first. */
  protected override async scheduleUpdate(): Promise<void> {
    await (this.parentElement as Partial<LitElement> | null)?.updateComplete;
    await super.scheduleUpdate();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.#voice() === undefined) return nothing;
    const { readAloud, stopReading } = this.words;
    const question = this.parentElement?.shadowRoot?.querySelector('[part~=label]')?.textContent?.trim() ?? '';
    const name = `${this.#reading !== null ? stopReading : readAloud}: ${question}`;
    return html`<button type="button" class=${this.#reading !== null ? 'reading' : ''} part="button" lang=${this.language} aria-label=${name} @click=${this.#toggle}>
      <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
        <path d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5z"></path>
        <path d="M15.5 9a4.5 4.5 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11"></path>
      </svg>
    </button>`;
  }

  readonly #look = (): void => this.requestUpdate();

  /** A voice of the device itself in the language that is asked in. */
  #voice(): SpeechSynthesisVoice | undefined {
    return speechSynthesis.getVoices().find(({ lang, localService }) => localService && primary(lang) === primary(this.wanted));
  }

  readonly #toggle = (): void => {
    const wasReading = this.#reading !== null;
    speechSynthesis.cancel();
    this.#read(null);
    const voice = this.#voice();
    const question = this.parentElement;
    if (wasReading || voice === undefined || question === null) return;
    const utterances = wordsOf(question).map((text) => Object.assign(new SpeechSynthesisUtterance(text), { voice, lang: voice.lang }));
    const reading = Symbol('reading');
    // What was stopped tells of its end late, when something else may be read already.
    const rest = () => this.#reading === reading && this.#read(null);
    for (const [index, utterance] of utterances.entries()) {
      utterance.onerror = rest;
      if (index === utterances.length - 1) utterance.onend = rest;
      speechSynthesis.speak(utterance);
    }
    if (utterances.length > 0) this.#read(reading);
  };

  #read(reading: symbol | null): void {
    this.#reading = reading;
    this.requestUpdate();
  }
}

if (!customElements.get('tillid-read-aloud')) customElements.define('tillid-read-aloud', ReadAloudElement);

/** Puts the button beside a question, once. */
export function offerReadAloud(question: HTMLElement, texts: Readonly<Record<string, string>>): void {
  if (question.querySelector('tillid-read-aloud') !== null) return;
  const button = document.createElement('tillid-read-aloud');
  button.slot = 'tools';
  button.texts = texts;
  question.append(button);
}

declare global {
  interface HTMLElementTagNameMap {
    'tillid-read-aloud': ReadAloudElement;
  }
}
