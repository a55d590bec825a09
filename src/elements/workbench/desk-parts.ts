import { html, type TemplateResult } from 'lit';
import type { WorkbenchMessages } from '../../locales/en-workbench.js';
import { PARTS } from './loaders.js';

/** The parts of the workbench that are fetched when somebody comes to them. */
export class Parts {
  readonly #notify: () => void;
  readonly #asked = new Set<string>();
  readonly #failed = new Set<string>();

  constructor(notify: () => void) {
    this.#notify = notify;
  }

  /** A part once it is there; until then what is said of it. */
  show(tag: string, content: () => TemplateResult, words: WorkbenchMessages): TemplateResult {
    if (customElements.get(tag) !== undefined) return content();
    if (this.#failed.has(tag))
      return html`<div class="note wrong" part="note">
        <p>${words.deskPartFailed}</p>
        <button type="button" @click=${() => this.#fetch(tag)}>${words.deskTryAgain}</button>
      </div>`;
    if (!this.#asked.has(tag)) void this.#fetch(tag);
    return html`<p>${words.deskPartReading}</p>`;
  }

  async #fetch(tag: string): Promise<void> {
    this.#asked.add(tag);
    this.#failed.delete(tag);
    try {
      await PARTS[tag]?.();
    } catch {
      this.#failed.add(tag);
    }
    this.#notify();
  }
}
