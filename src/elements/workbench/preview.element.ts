import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { PreviewNews, PreviewOrder } from '../../embedding/preview.js';
import type { WaysMessages } from '../../locales/en-ways.js';
import { LocalisedElement } from '../../locales/localised.element.js';
import { loadWaysMessages, staffLanguage } from '../../locales/workbench/loaders.js';
import { tokens } from '../../questions/tokens.styles.js';
import { directionOf } from '../../text/direction.js';
import { languageName } from '../../text/language-name.js';
import { previewStyles } from './preview.styles.js';
import { PREVIEW_SIZES, type PreviewSize, shareThatFits, shownOf } from './preview-frames.js';

/** Milliseconds after which a page that has been loaded and says nothing is no page for previews. */
const PATIENCE = 5000;

type Width = PreviewSize | 'both';
const WIDTHS: readonly Width[] = ['phone', 'desktop', 'both'];

/**
 * A survey as citizens see it, while it is written: the published element, in frames as wide as a phone and a desktop. While the
 * draft has problems it stays as it was before them. Nothing of it is kept or sent.
 *
 * The page of the preview has to be of the same origin, and the policy of the page has to allow it in `frame-src`.
 *
 * @summary A survey as citizens see it, while it is written.
 * @tag tillid-workbench-preview
 * @csspart preview - Everything.
 * @csspart frame - A frame.
 * @csspart note - What stands in the way of showing the draft.
 */
export class WorkbenchPreviewElement extends LocalisedElement<WaysMessages> {
  static override styles = [tokens, previewStyles];
  static override properties: PropertyDeclarations = {
    definition: { attribute: false },
    languages: { attribute: false },
    page: {},
  };

  /** The draft, valid or not. */
  declare definition: unknown;
  /** The languages in which it is written. */
  declare languages: readonly string[];
  /** Address of the page that shows previews. */
  declare page: string;

  #width: Width = 'phone';
  #chosen: string | undefined;
  #scheme: 'light' | 'dark' = 'light';
  #run = 1;
  #shown: Readonly<Record<string, unknown>> | undefined;
  #isBehind = false;
  #isSilent = false;
  #told = '';
  #place = 0;
  readonly #ready = new Set<unknown>();
  /** In the next frame: what is drawn anew here changes sizes again. */
  readonly #resized = new ResizeObserver(([entry]) => void requestAnimationFrame(() => this.#fit(entry!.contentRect.width)));

  constructor() {
    super();
    this.definition = undefined;
    this.languages = [];
    this.page = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('message', this.#hear);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('message', this.#hear);
    this.#resized.disconnect();
    this.#ready.clear();
  }

  protected override loadWords(language: string): Promise<WaysMessages> {
    return loadWaysMessages(language);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('definition')) return;
    const shown = shownOf(this.definition);
    this.#isBehind = shown === undefined;
    this.#shown = shown ?? this.#shown;
  }

  protected override render(): TemplateResult {
    const { words } = this;
    return html`<div class="preview" lang=${staffLanguage(this.language)} dir=${directionOf(staffLanguage(this.language))} part="preview">
      <h3 id="title">${words.previewTitle}</h3>
      <div class="choices" role="group" aria-labelledby="title">
        ${this.#choice('width', words.previewWidth, this.#widths, this.#width)}
        ${this.#languages.length > 1 ? this.#choice('language', words.previewLanguage, this.#languages, this.#inLanguage) : nothing}
        ${this.#choice(
          'scheme',
          words.previewPage,
          [
            ['light', words.previewLight],
            ['dark', words.previewDark],
          ],
          this.#scheme,
        )}
        <button type="button" @click=${this.#restart}>${words.previewRestart}</button>
      </div>
      <div role="status">${this.#note === '' ? nothing : html`<p class="note" part="note">${this.#note}</p>`}${this.#told === '' ? nothing : html`<p>${this.#told}</p>`}</div>
      <div class="frames">${this.#shown === undefined ? nothing : this.#sizes.map((size) => this.#frame(size))}</div>
      ${this.#hasDays ? html`<p class="quiet">${words.previewDays}</p>` : nothing}
    </div>`;
  }

  protected override updated(): void {
    const frames = this.renderRoot.querySelector('.frames')!;
    this.#resized.observe(frames);
    for (const figure of frames.querySelectorAll('figure')) this.#scale(figure);
    for (const { contentWindow } of this.#frames) if (this.#ready.has(contentWindow)) this.#order(contentWindow!);
  }

  get #frames(): readonly HTMLIFrameElement[] {
    return [...this.renderRoot.querySelectorAll('iframe')];
  }

  get #sizes(): readonly PreviewSize[] {
    return this.#width === 'both' ? ['phone', 'desktop'] : [this.#width];
  }

  get #widths(): readonly (readonly [Width, string])[] {
    const { words } = this;
    const nameOf = { phone: () => this.#nameOf('phone'), desktop: () => this.#nameOf('desktop'), both: () => words.previewBoth };
    return WIDTHS.map((width) => [width, nameOf[width]()]);
  }

  get #languages(): readonly (readonly [string, string])[] {
    return this.languages.map((tag) => [tag, languageName(tag, staffLanguage(this.language))]);
  }

  get #inLanguage(): string {
    return this.#chosen !== undefined && this.languages.includes(this.#chosen) ? this.#chosen : (this.languages[0] ?? this.wanted);
  }

  get #note(): string {
    const { words } = this;
    if (this.#isSilent) return words.previewMissing;
    if (!this.#isBehind) return '';
    return this.#shown === undefined ? words.previewNothing : words.previewLast;
  }

  get #hasDays(): boolean {
    const { opens, closes } = (this.definition ?? {}) as { readonly opens?: unknown; readonly closes?: unknown };
    return opens !== undefined || closes !== undefined;
  }

  #nameOf(size: PreviewSize): string {
    const width = this.#number(PREVIEW_SIZES[size].width);
    return { phone: this.words.previewPhone, desktop: this.words.previewDesktop }[size](width);
  }

  #number(value: number, options?: Intl.NumberFormatOptions): string {
    return new Intl.NumberFormat(staffLanguage(this.language), options).format(value);
  }

  #choice(name: 'width' | 'language' | 'scheme', label: string, options: readonly (readonly [string, string])[], chosen: string): TemplateResult {
    return html`<div class="choice">
      <label for=${name}>${label}</label>
      <select id=${name} @change=${this.#choose}>
        ${options.map(([value, words]) => html`<option value=${value} ?selected=${value === chosen}>${words}</option>`)}
      </select>
    </div>`;
  }

  #frame(size: PreviewSize): TemplateResult {
    const { words } = this;
    const { width } = PREVIEW_SIZES[size];
    const share = shareThatFits(width, this.#place);
    const told = share < 1 ? words.previewScaled(this.#number(width), this.#number(share, { style: 'percent' })) : words.previewWhole(this.#number(width));
    return html`<figure data-size=${size}>
      <div class="place"><iframe part="frame" src=${this.page} title=${words.previewFrame(this.#nameOf(size))} @load=${this.#await}></iframe></div>
      <figcaption>${told}</figcaption>
    </figure>`;
  }

  /** The frame is as wide as it says, and the place as large as what is seen of it. */
  #scale(figure: HTMLElement): void {
    const { width, height } = PREVIEW_SIZES[figure.dataset['size'] as PreviewSize];
    const share = shareThatFits(width, this.#place);
    const [place, frame] = [figure.querySelector<HTMLElement>('.place')!, figure.querySelector('iframe')!];
    Object.assign(place.style, { blockSize: `${Math.round(height * share)}px`, inlineSize: `${Math.floor(width * share)}px` });
    Object.assign(frame.style, { width: `${width}px`, height: `${height}px`, transform: `scale(${share})` });
  }

  #fit(place: number): void {
    if (Math.abs(place - this.#place) < 1) return;
    this.#place = place;
    this.requestUpdate();
  }

  #order(frame: Window): void {
    const language = this.#inLanguage;
    const order: PreviewOrder = { tillidPreview: { definition: this.#shown, language, direction: directionOf(language), scheme: this.#scheme, run: this.#run } };
    // To the own origin only: a draft is nobody else's.
    frame.postMessage(order, location.origin);
  }

  #tell(told: string): void {
    this.#told = told;
    this.requestUpdate();
  }

  readonly #hear = ({ data, origin, source }: MessageEvent<PreviewNews | null>): void => {
    if (origin !== location.origin || !this.#frames.some(({ contentWindow }) => contentWindow === source)) return;
    if (data?.tillidPreviewHeld) this.#tell(this.words.previewHeld);
    if (!data?.tillidPreviewReady) return;
    this.#ready.add(source);
    this.#isSilent = false;
    this.requestUpdate();
  };

  readonly #await = ({ target }: Event): void => {
    const { contentWindow } = target as HTMLIFrameElement;
    setTimeout(() => {
      this.#isSilent =
        this.isConnected && !this.#frames.some(({ contentWindow: now }) => this.#ready.has(now)) && this.#frames.some((frame) => frame.contentWindow === contentWindow);
      if (this.#isSilent) this.requestUpdate();
    }, PATIENCE);
  };

  readonly #choose = ({ target }: Event): void => {
    const { id, value } = target as HTMLSelectElement;
    if (id === 'width') this.#width = value as Width;
    else if (id === 'language') this.#chosen = value;
    else this.#scheme = value as 'light' | 'dark';
    this.#tell('');
  };

  readonly #restart = (): void => {
    this.#run++;
    this.#tell(this.words.previewRestarted);
  };
}

if (!customElements.get('tillid-workbench-preview')) customElements.define('tillid-workbench-preview', WorkbenchPreviewElement);

declare global {
  interface HTMLElementTagNameMap {
    'tillid-workbench-preview': WorkbenchPreviewElement;
  }
}
