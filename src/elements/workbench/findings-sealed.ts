import { html, nothing, type TemplateResult } from 'lit';
import { FindingsShown } from './findings-shown.js';

/** Sealed answers, opened here with the private key of their owner. */
export class FindingsSealed extends FindingsShown {
  override view(): TemplateResult | typeof nothing {
    const { words, definition, address } = this.host;
    if (definition?.privacy?.sealed !== true) return nothing;
    const opening = this.unfolding('tillid-sealed-results', words.findSealed, () => html`<tillid-sealed-results src="${address}/export/sealed"></tillid-sealed-results>`);
    return this.section(
      'sealed',
      words.findSealed,
      html`<p>${words.findSealedAbout}</p>
        ${opening}`,
    );
  }
}
