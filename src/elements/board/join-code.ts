import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadQrCode } from './loaders.js';
import type { QrCode } from './qr-code.js';

/** The whole address of a page to join; empty where there is none, or where it leads to no page (`javascript:`). */
function wholeAddress(address: string): string {
  if (address === '' || !URL.canParse(address, document.baseURI)) return '';
  const { protocol, href } = new URL(address, document.baseURI);
  return protocol === 'https:' || protocol === 'http:' ? href : '';
}

/** Keeps the address at which people take part, and fetches its QR code. */
export class JoinCode implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #asked: () => string;
  /** The whole address; empty where there is none. */
  address = '';
  /** Its QR code, once it is there. */
  code: QrCode | undefined;

  constructor(host: ReactiveControllerHost, asked: () => string) {
    this.#host = host;
    this.#asked = asked;
    host.addController(this);
  }

  hostUpdate(): void {
    const address = wholeAddress(this.#asked());
    if (address === this.address) return;
    this.address = address;
    this.code = undefined;
    if (address !== '') void this.#draw(address);
  }

  async #draw(address: string): Promise<void> {
    // Without a line the address still stands there as a link.
    const code = await loadQrCode(address).catch(() => undefined);
    if (address !== this.address) return;
    this.code = code;
    this.#host.requestUpdate();
  }
}
