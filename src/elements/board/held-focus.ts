import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/** Keeps what has the focus where it is on the screen while things come and go above it. */
export class HeldFocus implements ReactiveController {
  readonly #host: Host;
  #held: { readonly element: HTMLElement; readonly top: number } | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const element = this.#host.shadowRoot?.activeElement;
    this.#held = element instanceof HTMLElement ? { element, top: element.getBoundingClientRect().top } : undefined;
  }

  hostUpdated(): void {
    if (this.#held === undefined) return;
    const { element, top } = this.#held;
    // Where it was moved in the document it has lost the focus.
    if (element.isConnected && this.#host.shadowRoot?.activeElement !== element) element.focus({ preventScroll: true });
    const moved = element.getBoundingClientRect().top - top;
    if (element.isConnected && moved !== 0) window.scrollBy({ top: moved, behavior: 'instant' });
  }
}
