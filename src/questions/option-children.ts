/** An option as a page writes it: `<option value="bus">Bus</option>`. */
export interface WrittenOption {
  readonly id: string;
  readonly text: string;
}

/** The part of a Lit element that is told of. */
interface Host extends HTMLElement {
  addController(controller: object): void;
  requestUpdate(): void;
}

/**
 * The `<option>` children of an element that is used alone, also when they come or change later. They have no slot, so that
 * they are seen only where there is no JavaScript.
 */
export class OptionChildren {
  readonly #host: Host;
  readonly #observer: MutationObserver;

  constructor(host: Host) {
    this.#host = host;
    this.#observer = new MutationObserver(() => host.requestUpdate());
    host.addController(this);
  }

  get options(): WrittenOption[] {
    return [...this.#host.querySelectorAll<HTMLOptionElement>(':scope > option')].map((option) => ({ id: option.value, text: option.text }));
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, { childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ['value'] });
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}
