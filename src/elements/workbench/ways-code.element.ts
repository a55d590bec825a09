import { html, nothing, type PropertyDeclarations, svg, type TemplateResult } from 'lit';
import type { WaysMessages } from '../../locales/en-ways.js';
import { LocalisedElement } from '../../locales/localised.element.js';
import { loadWaysMessages, staffLanguage } from '../../locales/workbench/loaders.js';
import { tokens } from '../../questions/tokens.styles.js';
import { JoinCode } from '../board/join-code.js';
import type { QrCode } from '../board/qr-code.js';
import { offerFile } from '../outbox/answers-file.js';
import { waysStyles } from './ways.styles.js';
import { codeAsPng, codeAsSvg } from './ways-code-file.js';

/**
 * The QR code of an address, with the address in words beneath it, to be saved for posters and letters.
 *
 * @summary The QR code of an address, to be saved as a drawing or a picture.
 * @tag tillid-workbench-code
 * @csspart code - The code with its address.
 */
export class WorkbenchCodeElement extends LocalisedElement<WaysMessages> {
  static override styles = [tokens, waysStyles];
  static override properties: PropertyDeclarations = {
    address: {},
    name: {},
  };

  /** The address that the code leads to. */
  declare address: string;
  /** What the files are called, without their ending. */
  declare name: string;

  readonly #code = new JoinCode(this, () => this.address);
  #told = '';

  constructor() {
    super();
    this.address = '';
    this.name = 'qr-code';
  }

  protected override loadWords(language: string): Promise<WaysMessages> {
    return loadWaysMessages(language);
  }

  protected override render(): TemplateResult {
    const { address, code } = this.#code;
    return html`<div class="code" part="code" lang=${staffLanguage(this.language)} dir="ltr">
      ${code === undefined ? nothing : this.#draw(code, address)}
      <p><a href=${address} dir="ltr" lang="">${address}</a></p>
      <p role="status">${this.#told}</p>
    </div>`;
  }

  #draw(code: QrCode, address: string): TemplateResult {
    const { words } = this;
    return html`<svg role="img" aria-label=${words.codeName(address)} viewBox="0 0 ${code.size} ${code.size}" shape-rendering="crispEdges">
        ${svg`<rect class="paper" width=${code.size} height=${code.size}></rect><path class="modules" d=${code.path}></path>`}
      </svg>
      <div class="buttons">
        <button type="button" data-kind="svg" @click=${() => this.#save('svg', () => codeAsSvg(code, address))}>${words.codeSvg}</button>
        <button type="button" data-kind="png" @click=${() => this.#save('png', () => codeAsPng(code, address))}>${words.codePng}</button>
      </div>`;
  }

  async #save(kind: 'svg' | 'png', make: () => Blob | Promise<Blob>): Promise<void> {
    const name = `${this.name}.${kind}`;
    try {
      offerFile(await make(), name);
      this.#told = this.words.codeSaved(name);
    } catch {
      // A canvas may be larger than the device can draw.
      this.#told = this.words.codeNotMade;
    }
    this.requestUpdate();
  }
}

if (!customElements.get('tillid-workbench-code')) customElements.define('tillid-workbench-code', WorkbenchCodeElement);

declare global {
  interface HTMLElementTagNameMap {
    'tillid-workbench-code': WorkbenchCodeElement;
  }
}
