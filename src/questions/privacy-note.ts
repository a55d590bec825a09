import { type PrivateDetail, privateDetails } from './private-details.js';

/** How long somebody pauses in typing before a note appears, so that it never comes between two keys. */
const PAUSE = 1200;

/** What a note asks of the control that it stands in. */
interface Host {
  requestUpdate(): void;
}

/**
 * When a control says that a text seems to hold a private detail: after a pause in typing, or when the field is left. It is
 * gone as soon as the text is mended.
 */
export class PrivacyNote {
  readonly #host: Host;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isShown = false;

  constructor(host: Host) {
    this.#host = host;
  }

  /** What is to be said of the text just now. */
  details(text: string): readonly PrivateDetail[] {
    return this.#isShown ? privateDetails(text) : [];
  }

  /** The text was changed by a key. */
  typed(text: string): void {
    this.rest();
    if (privateDetails(text).length === 0) this.#isShown = false;
    else if (!this.#isShown) this.#timer = setTimeout(() => this.left(text), PAUSE);
  }

  /** The field was left, or nothing was typed for a while. */
  left(text: string): void {
    this.rest();
    const isFound = privateDetails(text).length > 0;
    if (isFound === this.#isShown) return;
    this.#isShown = isFound;
    this.#host.requestUpdate();
  }

  /** Forgets a pause that has begun. */
  rest(): void {
    clearTimeout(this.#timer);
  }
}
