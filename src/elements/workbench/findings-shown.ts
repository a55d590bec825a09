import { html, nothing, type TemplateResult } from 'lit';
import { ELEMENTS } from '../loaders.js';
import { FindingsPart } from './findings-part.js';

/** Elements of the library that are shown only when they are wanted: until then they fetch nothing. */
export abstract class FindingsShown extends FindingsPart {
  readonly #open = new Set<string>();

  /** Something behind its name, which fetches the element of a tag when it is opened. */
  protected unfolding(tag: string, name: string, content: () => TemplateResult): TemplateResult {
    return html`<details class="unfolding" @toggle=${(event: Event) => this.#toggle(tag, event.target as HTMLDetailsElement)}>
      <summary>${name}</summary>
      ${this.#open.has(tag) ? content() : nothing}
    </details>`;
  }

  #toggle(tag: string, { open }: HTMLDetailsElement): void {
    if (open) {
      this.#open.add(tag);
      void ELEMENTS.get(tag)!();
    } else {
      this.#open.delete(tag);
    }
    this.host.redraw();
  }
}
