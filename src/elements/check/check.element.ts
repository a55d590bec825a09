import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { PageCheckMessages } from '../../locales/en-page-check.js';
import { LocalisedElement } from '../../locales/localised.element.js';
import { loadPageCheckMessages, staffLanguage } from '../../locales/workbench/loaders.js';
import { tokens } from '../../questions/tokens.styles.js';
import { checkStyles } from './check.styles.js';
import { copyText } from './copy-text.js';
import type { PageFacts } from './facts.js';
import type { Finding } from './finding.js';
import { judgePage } from './judge-page.js';
import { leadTo } from './lead-to.js';
import { PolicyWatch } from './policy-watch.js';
import { readPage } from './read-page.js';
import { toldFinding } from './told-finding.js';

/** Asks for the check in the end of an address, and says in which language. */
const ASKED = /^#tillid-check=([A-Za-z0-9-]+)$/;

type Found = Finding<HTMLElement>;

/**
 * Checks the page that it stands on, and lists for every widget what there is to mend, with what to do about it: whether it is
 * there, its words, its contrast on what the page paints behind it, its addresses, and what the policy of the page forbids.
 * A page that is opened with `#tillid-check` gets it by itself, in the language of `#tillid-check=da`. Nothing is stored or sent.
 *
 * @summary Checks the page that it stands on: for editors.
 * @tag tillid-check
 * @csspart check - Everything.
 */
export class CheckElement extends LocalisedElement<PageCheckMessages> {
  static override styles = [tokens, checkStyles];
  static override properties: PropertyDeclarations = {};

  readonly #policy = new PolicyWatch();
  #facts: PageFacts<HTMLElement> | undefined;
  #findings: readonly Found[] = [];
  #told = '';
  #isTextShown = false;

  override connectedCallback(): void {
    const asked = ASKED.exec(location.hash)?.[1];
    if (asked !== undefined && this.lang === '') this.lang = asked;
    super.connectedCallback();
    this.#policy.start();
    // In the top layer, which no z-index reaches; where the browser knows none, the panel still lies in its corner.
    this.popover = 'manual';
    if ('showPopover' in HTMLElement.prototype) this.showPopover();
    void this.#check();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#policy.stop();
  }

  protected override loadWords(language: string): Promise<PageCheckMessages> {
    return loadPageCheckMessages(language);
  }

  protected override render(): TemplateResult {
    const { words } = this;
    return html`<div class="panel" role="dialog" aria-labelledby="title" lang=${staffLanguage(this.language)} dir="ltr" part="check" @keydown=${this.#closeByKey}>
      <header>
        <h2 id="title" tabindex="-1">${words.checkTitle}</h2>
        <button type="button" class="close" @click=${this.#close}>${words.checkClose}</button>
      </header>
      <div role="status"><p class="sum">${this.#sum}</p></div>
      ${this.#facts === undefined ? nothing : this.#renderResult()}
    </div>`;
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('h2')!.focus();
  }

  #renderResult(): TemplateResult {
    const { words } = this;
    return html`${
        this.#findings.length === 0
          ? nothing
          : html`<ol>
              ${this.#findings.map((finding) => this.#renderFinding(finding))}
            </ol>`
      }
      <p class="quiet">${this.#widgets} ${words.checkLimits}</p>
      <div class="buttons">
        <button type="button" class="again" @click=${this.#check}>${words.checkAgain}</button>
        <button type="button" class="copy" @click=${this.#copy}>${words.checkCopy}</button>
      </div>
      <p role="status">${this.#told}</p>
      ${this.#isTextShown ? html`<label for="text">${words.checkText}</label><textarea id="text" readonly .value=${this.#text}></textarea>` : nothing}`;
  }

  #renderFinding(finding: Found): TemplateResult {
    const { words } = this;
    const { found, todo } = this.#tell(finding);
    const { place } = finding;
    return html`<li class=${finding.weight} data-kind=${finding.kind}>
      <p class="weight"><strong>${this.#weight(finding)}</strong> · ${this.#placeOf(finding)}</p>
      <p>${found}</p>
      <p>${todo}</p>
      ${place === undefined ? nothing : html`<button type="button" @click=${() => leadTo(place)}>${words.checkShow}<span class="visually-hidden">: ${this.#placeOf(finding)}</span></button>`}
    </li>`;
  }

  get #sum(): string {
    const { words } = this;
    if (this.#facts === undefined) return words.checkRunning;
    if (this.#findings.length === 0) return words.checkNothing;
    const count = (weight: Found['weight']) => this.#findings.filter((finding) => finding.weight === weight).length;
    const said = (amount: number, word: PageCheckMessages['checkFound']) => (amount === 0 ? '' : word(this.#number(amount), this.#plural(amount)));
    return [said(count('fault'), words.checkFound), said(count('note'), words.checkNoted)].filter(Boolean).join(' ');
  }

  get #widgets(): string {
    const { widgets, frames } = this.#facts!;
    const amount = widgets.length + frames.length;
    return this.words.checkWidgets(this.#number(amount), this.#plural(amount));
  }

  /** The result as it is sent to whoever mends it. */
  get #text(): string {
    const told = this.#findings.map((finding) => {
      const { found, todo } = this.#tell(finding);
      return `${this.#weight(finding)} · ${this.#placeOf(finding)}\n${found}\n${todo}`;
    });
    return [`${this.words.checkTitle}: ${location.href.replace(/#.*/, '')}`, `${this.#sum} ${this.#widgets}`, ...told].join('\n\n');
  }

  #tell(finding: Found) {
    return toldFinding(finding, this.words, (figure) => this.#number(figure));
  }

  #weight({ weight }: Found): string {
    return weight === 'fault' ? this.words.checkFault : this.words.checkNote;
  }

  #placeOf({ place }: Found): string {
    if (place === undefined) return this.words.checkPage;
    const { widgets, frames } = this.#facts!;
    const alike = [...widgets, ...frames].map((one) => one.place).filter(({ localName }) => localName === place.localName);
    return this.words.checkPlace(place.localName, this.#number(alike.indexOf(place) + 1));
  }

  #number(value: number): string {
    return new Intl.NumberFormat(staffLanguage(this.language)).format(value);
  }

  #plural(count: number): Intl.LDMLPluralRule {
    return new Intl.PluralRules(staffLanguage(this.language)).select(count);
  }

  readonly #check = async (): Promise<void> => {
    this.#facts = undefined;
    this.#told = '';
    this.#isTextShown = false;
    this.requestUpdate();
    const facts = await readPage(this.#policy);
    this.#facts = facts;
    this.#findings = judgePage(facts);
    this.requestUpdate();
    await this.updateComplete;
    // Its button has been taken away meanwhile.
    if (this.isConnected && (this.renderRoot as ShadowRoot).activeElement === null && document.activeElement === document.body) this.renderRoot.querySelector('h2')!.focus();
  };

  readonly #copy = async (): Promise<void> => {
    const isCopied = await copyText(this.#text);
    this.#told = isCopied ? this.words.checkCopied : this.words.checkNotCopied;
    this.#isTextShown = !isCopied;
    this.requestUpdate();
    await this.updateComplete;
    const field = this.renderRoot.querySelector('textarea');
    field?.focus();
    field?.select();
  };

  readonly #close = (): void => this.remove();

  readonly #closeByKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.#close();
  };
}

if (!customElements.get('tillid-check')) customElements.define('tillid-check', CheckElement);

declare global {
  interface HTMLElementTagNameMap {
    'tillid-check': CheckElement;
  }
}
