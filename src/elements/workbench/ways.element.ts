import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Draft } from '../../authoring/draft.js';
import { languagesOf } from '../../authoring/languages-of.js';
import { hasFile, hostedAddress, type WayIn, WAYS_IN, wayIn } from '../../authoring/ways-in.js';
import type { WaysMessages } from '../../locales/en-ways.js';
import { LocalisedElement } from '../../locales/localised.element.js';
import { loadWaysMessages, staffLanguage } from '../../locales/workbench/loaders.js';
import { tokens } from '../../questions/tokens.styles.js';
import { languageName } from '../../text/language-name.js';
import { copyText } from '../check/copy-text.js';
import { waysStyles } from './ways.styles.js';
import './ways-code.element.js';
import { aboutWay } from './ways-about.js';
import { FIRST_CHOICE, namesTaken, partsOf, type WaysChoice, type WaysSubject } from './ways-choice.js';
import { checkAddress } from './ways-target.js';

/** Seconds of a kiosk where the editor has not said any. */
const KIOSK_SECONDS = 60;

type NamedField = 'group' | 'role' | 'wave';
type TextField = NamedField | 'title' | 'invitation' | 'kiosk';

/**
 * How a published survey comes to citizens: five ways into any page as a text to paste, the page of the survey, a page for a
 * kiosk, a QR code, and the check of the page that the survey stands on.
 *
 * @summary How a published survey comes to citizens.
 * @tag tillid-workbench-ways
 * @csspart ways - Everything.
 * @csspart snippet - The text to paste.
 * @csspart copy - The button that copies it.
 * @csspart target - The field for the address of the page that is checked.
 */
export class WorkbenchWaysElement extends LocalisedElement<WaysMessages> {
  static override styles = [tokens, waysStyles];
  static override properties: PropertyDeclarations = {
    survey: {},
    address: {},
    definition: { attribute: false },
    hashes: { attribute: false },
  };

  /** Id of the survey. */
  declare survey: string;
  /** Absolute address of the collector. */
  declare address: string;
  /** Its definition. */
  declare definition: Draft;
  /** File of widgets → its hash, as in `cdn/sri.json`; without them no fingerprint can be named. */
  declare hashes: Readonly<Record<string, string>> | undefined;

  #choice: WaysChoice = FIRST_CHOICE;
  #codeFor: 'page' | 'kiosk' = 'page';
  #told = '';
  #target = '';
  #isTargetNeeded = false;

  constructor() {
    super();
    this.survey = '';
    this.address = '';
    this.definition = {};
    this.hashes = undefined;
  }

  protected override loadWords(language: string): Promise<WaysMessages> {
    return loadWaysMessages(language);
  }

  protected override render(): TemplateResult {
    const { words } = this;
    return html`<div class="ways" lang=${staffLanguage(this.language)} dir="ltr" part="ways">
      <section>
        <p>${words.waysLead}</p>
        ${this.#renderWays()} ${this.#renderFields()} ${this.#renderSnippet()}
      </section>
      <section aria-labelledby="hosted">
        <h4 id="hosted">${words.hostedTitle}</h4>
        <p>${words.hostedLead}</p>
        ${this.#link('hosted-link', this.#hosted, words.hostedOpen)}
      </section>
      <section aria-labelledby="kiosk-title">
        <h4 id="kiosk-title">${words.kioskTitle}</h4>
        <p>${words.kioskLead(this.#number(this.#seconds))}</p>
        ${this.#link('kiosk-link', this.#kiosk, words.kioskOpen)}
      </section>
      <section class="for-paper" aria-labelledby="code-title">
        <h4 id="code-title">${words.codeTitle}</h4>
        ${this.#field(
          'code-for',
          words.codeFor,
          this.#select(
            'code-for',
            [
              ['page', words.codeForPage],
              ['kiosk', words.codeForKiosk],
            ],
            { chosen: this.#codeFor, choose: (value) => (this.#codeFor = value as 'page' | 'kiosk') },
          ),
        )}
        <tillid-workbench-code class="code" address=${this.#codeFor === 'page' ? this.#hosted : this.#kiosk} name=${this.survey}></tillid-workbench-code>
      </section>
      ${this.#renderTarget()}
    </div>`;
  }

  #renderWays(): TemplateResult {
    const { words } = this;
    const { needs, through } = aboutWay(this.#choice.way, words);
    return html`<fieldset>
        <legend>${words.waysWay}</legend>
        ${WAYS_IN.map(
          (way) =>
            html`<label class="way"
              ><input type="radio" name="way" .value=${way} .checked=${way === this.#choice.way} @change=${() => this.#choose({ way })} />
              <span>${aboutWay(way, words).name}</span></label
            >`,
        )}
      </fieldset>
      <div class="about" role="status">
        <p>${needs}</p>
        <p><strong>${words.wayThrough}.</strong> ${through}</p>
      </div>`;
  }

  #renderFields(): TemplateResult {
    const { words } = this;
    const { way, language, kiosk } = this.#choice;
    const { title, invitation } = partsOf(this.#choice, this.#subject);
    const languages = languagesOf(this.definition).map((tag) => [tag, languageName(tag, staffLanguage(this.language))] as const);
    const asked = [['', way === 'frame' ? words.waysLanguageBrowser : words.waysLanguagePage] as const, ...languages];
    return html`<div class="fields">
        ${way === 'frame' ? this.#text('title', words.waysTitleField, { value: title }) : nothing}
        ${way === 'frame' || way === 'script' ? nothing : this.#text('invitation', words.waysInvitation, { value: invitation, hint: way === 'link' ? '' : words.waysInvitationHint })}
        ${this.#field('language', words.waysLanguage, this.#select('language', asked, { chosen: language, choose: (value) => this.#choose({ language: value }) }))}
      </div>
      <details>
        <summary>${words.waysMore}</summary>
        <div class="fields">
          ${this.#named('group', words.waysGroup)} ${this.#named('role', words.waysRole)} ${this.#named('wave', words.waysWave)}
          ${this.#text('kiosk', words.waysKiosk, { value: kiosk, hint: words.waysKioskHint, kind: 'number' })}
        </div>
        ${way === 'frame' ? nothing : this.#tick('results', words.waysResults, '')}
        ${hasFile(way) && this.hashes !== undefined ? this.#tick('integrity', words.waysIntegrity, words.waysIntegrityHint) : nothing}
      </details>`;
  }

  #renderSnippet(): TemplateResult {
    const { words } = this;
    return html`<div class="field">
      <label for="snippet">${words.waysSnippet}</label>
      <textarea id="snippet" part="snippet" rows="8" readonly dir="ltr" lang="" translate="no" spellcheck="false" .value=${this.#snippet}></textarea>
      <div class="buttons">
        <button type="button" part="copy" @click=${this.#copy}>${words.waysCopy}</button>
        <p id="told" role="status">${this.#told}</p>
      </div>
    </div>`;
  }

  #renderTarget(): TemplateResult {
    const { words } = this;
    return html`<section aria-labelledby="target-title">
      <h4 id="target-title">${words.targetTitle}</h4>
      <p>${words.targetLead}</p>
      <form class="field" novalidate @submit=${this.#check}>
        <label for="target">${words.targetField}</label>
        <p class="hint" id="target-hint">${words.targetHint}</p>
        <p class="fault" id="target-fault" ?hidden=${!this.#isTargetNeeded}>${words.targetNeeded}</p>
        <input
          id="target"
          part="target"
          type="url"
          dir="ltr"
          autocomplete="url"
          .value=${this.#target}
          aria-describedby="target-hint target-fault"
          aria-invalid=${this.#isTargetNeeded}
          @input=${({ target }: Event) => (this.#target = (target as HTMLInputElement).value)}
        />
        <div class="buttons"><button>${words.targetOpen}</button></div>
      </form>
      <p class="quiet">${words.targetSilent}</p>
    </section>`;
  }

  get #subject(): WaysSubject {
    const { address, survey, definition, hashes } = this;
    return { address, survey, definition, hashes };
  }

  get #snippet(): string {
    return wayIn(this.#choice.way, partsOf(this.#choice, this.#subject));
  }

  get #hosted(): string {
    return hostedAddress({ ...partsOf(this.#choice, this.#subject), kiosk: undefined });
  }

  get #seconds(): number {
    return partsOf(this.#choice, this.#subject).kiosk ?? KIOSK_SECONDS;
  }

  get #kiosk(): string {
    return hostedAddress({ ...partsOf(this.#choice, this.#subject), kiosk: this.#seconds });
  }

  #number(value: number): string {
    return new Intl.NumberFormat(staffLanguage(this.language)).format(value);
  }

  #link(id: string, address: string, words: string): TemplateResult {
    return html`<p><a class="link" id=${id} href=${address} target="_blank" rel="noreferrer">${words}</a><br /><span class="quiet" dir="ltr" lang="">${address}</span></p>`;
  }

  #field(id: string, label: string, field: TemplateResult): TemplateResult {
    return html`<div class="field"><label for=${id}>${label}</label>${field}</div>`;
  }

  #text(id: TextField, label: string, { value, hint = '', kind = 'text' }: { readonly value: string; readonly hint?: string; readonly kind?: 'text' | 'number' }): TemplateResult {
    const take = ({ target }: Event) => this.#choose({ [id]: (target as HTMLInputElement).value });
    const input =
      kind === 'number'
        ? html`<input id=${id} type="number" min="1" max="3600" .value=${value} aria-describedby="${id}-hint" @input=${take} />`
        : html`<input id=${id} dir="auto" maxlength="300" .value=${value} aria-describedby="${id}-hint" @input=${take} />`;
    return this.#field(
      id,
      label,
      html`${input}
        <p class="hint" id="${id}-hint" ?hidden=${hint === ''}>${hint}</p>`,
    );
  }

  /** A group, a role or a wave: of a list where the survey has one, else any. */
  #named(id: NamedField, label: string): TemplateResult {
    const taken = namesTaken(this.definition, `${id}s`);
    if (taken === undefined) return this.#text(id, label, { value: this.#choice[id] });
    const options = [['', this.words.waysNone] as const, ...taken.map((name) => [name, name] as const)];
    return this.#field(id, label, this.#select(id, options, { chosen: this.#choice[id], choose: (value) => this.#choose({ [id]: value }) }));
  }

  #select(id: string, options: readonly (readonly [string, string])[], { chosen, choose }: { readonly chosen: string; readonly choose: (value: string) => void }): TemplateResult {
    const take = ({ target }: Event) => {
      choose((target as HTMLSelectElement).value);
      this.requestUpdate();
    };
    return html`<select id=${id} @change=${take}>
      ${options.map(([value, words]) => html`<option value=${value} ?selected=${value === chosen}>${words}</option>`)}
    </select>`;
  }

  #tick(id: 'results' | 'integrity', label: string, hint: string): TemplateResult {
    return html`<label class="tick"
        ><input
          id=${id}
          type="checkbox"
          .checked=${this.#choice[id]}
          aria-describedby="${id}-hint"
          @change=${({ target }: Event) => this.#choose({ [id]: (target as HTMLInputElement).checked })}
        />
        <span>${label}</span></label
      >
      <p class="hint" id="${id}-hint" ?hidden=${hint === ''}>${hint}</p>`;
  }

  #choose(choice: Partial<WaysChoice> & { readonly way?: WayIn }): void {
    this.#choice = { ...this.#choice, ...choice };
    this.#tell('');
  }

  #tell(told: string): void {
    this.#told = told;
    this.requestUpdate();
  }

  readonly #copy = async (): Promise<void> => {
    const isCopied = await copyText(this.#snippet);
    if (!isCopied) {
      const field = this.renderRoot.querySelector('textarea')!;
      field.focus();
      field.select();
    }
    this.#tell(isCopied ? this.words.waysCopied : this.words.waysNotCopied);
  };

  readonly #check = (event: SubmitEvent): void => {
    event.preventDefault();
    const address = checkAddress(this.#target, staffLanguage(this.language));
    this.#isTargetNeeded = address === undefined;
    this.requestUpdate();
    if (address === undefined) this.renderRoot.querySelector<HTMLElement>('#target')!.focus();
    else window.open(address, '_blank', 'noreferrer');
  };
}

if (!customElements.get('tillid-workbench-ways')) customElements.define('tillid-workbench-ways', WorkbenchWaysElement);

declare global {
  interface HTMLElementTagNameMap {
    'tillid-workbench-ways': WorkbenchWaysElement;
  }
}
