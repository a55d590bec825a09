import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Messages } from '../../locales/en.js';
import type { FaultMessages } from '../../locales/en-faults.js';
import type { WorkbenchMessages } from '../../locales/en-workbench.js';
import { loadMessages } from '../../locales/loaders.js';
import { LocalisedElement } from '../../locales/localised.element.js';
import { loadFaultMessages, loadWorkbenchMessages, staffLanguage } from '../../locales/workbench/loaders.js';
import { fieldStyles } from '../../questions/field.styles.js';
import { tokens } from '../../questions/tokens.styles.js';
import { dayOf } from '../../text/day.js';
import { languageName } from '../../text/language-name.js';
import { actFormStyles } from '../facilitation/act-form.styles.js';
import { formPartsStyles } from '../facilitation/form-parts.styles.js';
import { Acts } from './desk-acts.js';
import { beginView } from './desk-begin-view.js';
import { Begun } from './desk-begun.js';
import { listView } from './desk-list-view.js';
import { Names } from './desk-names.js';
import { Opened } from './desk-opened.js';
import { Parts } from './desk-parts.js';
import { Publisher } from './desk-publisher.js';
import { type Route, routeOf } from './desk-route.js';
import type { Scene } from './desk-scene.js';
import { Session } from './desk-session.js';
import { Shelf } from './desk-shelf.js';
import { signInView } from './desk-sign-in-view.js';
import { surveyView } from './desk-survey-view.js';
import { OldVersion, versionIn } from './desk-version.js';
import { fetchHashes } from './fetch-hashes.js';
import { workbenchStyles } from './workbench.styles.js';

/**
 * Where surveys are written, published and followed. Whoever comes signs in with a token, chooses an instrument, an empty survey, a
 * copy or a file to begin with, writes questions, words and settings beside a live preview, and publishes. Every change is kept on
 * the device at once and can be undone; old answers keep the version that they were given to. The address names the task, so that
 * back and forward work.
 *
 * Without `src` there is nobody to publish to: surveys are written and saved as files.
 *
 * The token is asked for, stays in the memory of the page, and is forgotten with “Leave” and when the element leaves the page.
 *
 * @summary Where surveys are written and published.
 * @tag tillid-workbench
 * @csspart workbench - Everything.
 * @csspart token - The form for the token.
 * @csspart status - What is said of what was done, for those who do not see it.
 * @csspart note - What has to be known, where the eye is.
 * @csspart survey - A survey in the list.
 * @csspart instrument - A built-in instrument.
 * @csspart hint - The line of help of a field.
 * @csspart error - What is wrong with a field.
 * @csspart field - A field.
 */
export class WorkbenchElement extends LocalisedElement<Messages & WorkbenchMessages & FaultMessages> {
  static override styles = [tokens, fieldStyles, formPartsStyles, actFormStyles, workbenchStyles];
  static override properties: PropertyDeclarations = { src: {}, preview: {} };

  /** Base address of the collector, such as `/`; without it nothing is published. */
  declare src: string | null;
  /** Address of the page that shows the preview; without it there is none. */
  declare preview: string | null;

  readonly #draw = (): void => this.requestUpdate();
  readonly #session = new Session(this.#draw);
  readonly #shelf = new Shelf(() => this.#address);
  readonly #begun = new Begun(this.#draw);
  readonly #names = new Names(this.#draw);
  readonly #publisher = new Publisher(this.#draw);
  readonly #version = new OldVersion(this.#draw);
  readonly #parts = new Parts(this.#draw);
  readonly #opened = new Opened({ shelf: this.#shelf, collector: () => this.#session.collector, notify: this.#draw });
  readonly #acts = new Acts({
    opened: this.#opened,
    session: this.#session,
    shelf: this.#shelf,
    publisher: this.#publisher,
    words: () => this.words,
    language: () => this.language,
    notify: this.#draw,
    focus: (id) => this.#focus(id),
  });
  #route: Route = { at: 'list' };
  #isTokenEmpty = false;
  #hashes: Readonly<Record<string, string>> = {};
  /** What is to get the focus once it is drawn. */
  #wantsFocus = '';
  /** The heading that had the focus before something was drawn. */
  #heading: Element | null = null;

  constructor() {
    super();
    this.src = null;
    this.preview = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#follow);
    this.#route = routeOf(location.hash) ?? this.#route;
    void this.#arrive();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#follow);
    this.#opened.close();
    this.#session.leave();
  }

  protected override async loadWords(language: string): Promise<Messages & WorkbenchMessages & FaultMessages> {
    const [asking, workbench, faults] = await Promise.all([loadMessages(staffLanguage(language)), loadWorkbenchMessages(language), loadFaultMessages(language)]);
    return { ...asking, ...workbench, ...faults };
  }

  protected override shouldUpdate(): boolean {
    this.language = staffLanguage(this.wanted);
    return super.shouldUpdate();
  }

  protected override willUpdate(): void {
    const focused = this.shadowRoot?.activeElement ?? null;
    this.#heading = focused?.id === 'heading' ? focused : null;
  }

  protected override render(): TemplateResult {
    const { words } = this;
    const { who, collector } = this.#session;
    const isAsked = this.#address !== '' && who === 'nobody';
    const scene = this.#scene;
    return html`<div class="workbench" lang=${this.language} dir="ltr" part="workbench" @keydown=${this.#acts.takeKey}>
      <p class="visually-hidden" role="status" part="status">${this.#acts.note}</p>
      ${
        this.#address === '' || isAsked
          ? nothing
          : html`<div class="top"><button type="button" id="leave" @click=${this.#leave}>${collector === null ? words.deskSignIn : words.deskLeave}</button></div>`
      }
      ${this.#acts.note === '' ? nothing : html`<div class="note" part="note"><p>${this.#acts.note}</p></div>`}
      ${isAsked ? signInView(scene, this.#isTokenEmpty) : this.#content(scene)}
    </div>`;
  }

  protected override updated(): void {
    // Where what was being read has come, another heading stands in the place of the one that somebody was at.
    const wanted = this.#heading?.isConnected === false ? this.#wantsFocus || 'heading' : this.#wantsFocus;
    const place = wanted === '' ? null : this.shadowRoot!.getElementById(wanted);
    if (place === null) return;
    this.#wantsFocus = '';
    place.focus();
  }

  #content(scene: Scene): TemplateResult {
    const route = this.#route;
    if (route.at === 'new') return beginView(route, scene);
    return route.at === 'survey' ? surveyView(route, scene) : listView(scene);
  }

  /** The base address of the collector without its last slash; empty where there is none. */
  get #address(): string {
    const { src } = this;
    return src !== null && src !== '' && URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI).href.replace(/\/+$/, '') : '';
  }

  get #scene(): Scene {
    const { words, language, wanted } = this;
    const days = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
    const list = new Intl.ListFormat(language, { type: 'conjunction' });
    return {
      words,
      errorPrefix: words.errorPrefix,
      language: wanted,
      address: this.#address,
      preview: this.preview ?? '',
      hashes: this.#hashes,
      route: this.#route,
      session: this.#session,
      shelf: this.#shelf,
      opened: this.#opened,
      begun: this.#begun,
      names: this.#names,
      publisher: this.#publisher,
      version: this.#version,
      acts: this.#acts,
      today: dayOf(new Date()),
      say: (text) => this.say(text),
      number: (value) => this.formatNumber(value),
      plural: (count) => this.pluralOf(count),
      day: (date) => days.format(new Date(date)),
      list: (parts) => list.format(parts),
      nameOf: (tag) => languageName(tag, language),
      part: (tag, content) => this.#parts.show(tag, content, words),
      does: {
        enter: this.#enter,
        beGuest: this.#beGuest,
        leave: this.#leave,
        tryAgain: this.#tryAgain,
        focus: this.#focus,
      },
    };
  }

  readonly #focus = (id: string): void => {
    this.#wantsFocus = id;
    this.requestUpdate();
  };

  readonly #follow = (): void => {
    const route = routeOf(location.hash);
    if (route === null) return;
    const isOtherWay = route.at === 'new' && this.#route.at === 'new' && route.way !== this.#route.way;
    if (route.at !== this.#route.at || isOtherWay) this.#begun.clear();
    this.#route = route;
    this.#acts.clear();
    this.#focus(route.at === 'survey' && route.task === 'settings' && route.place !== '' ? route.place : 'heading');
    void this.#arrive();
  };

  /** Fetches what the place needs to which somebody has come. */
  async #arrive(): Promise<void> {
    const route = this.#route;
    if (this.#address !== '' && this.#session.who === 'nobody') return;
    if (route.at !== 'survey') {
      this.#opened.close();
      if (this.#session.collector !== null) await this.#session.look();
      return;
    }
    await this.#opened.open(route.id);
    const version = versionIn(route.place);
    if (route.task === 'publish' && version !== null) await this.#version.look(route.id, version, this.#session.collector);
    else if (route.task === 'publish') await this.#publisher.look(route.id, this.#session.collector);
    if (route.task === 'ways' && Object.keys(this.#hashes).length === 0) {
      this.#hashes = await fetchHashes(this.#address);
      this.requestUpdate();
    }
  }

  readonly #enter = (event: SubmitEvent): void => {
    event.preventDefault();
    if (this.#session.isBusy) return;
    const field = (event.target as HTMLElement).querySelector('input')!;
    const token = field.value.trim();
    field.value = '';
    this.#acts.note = '';
    this.#isTokenEmpty = token === '';
    this.#session.hindrance = null;
    this.requestUpdate();
    if (token === '') field.focus();
    else void this.#signIn(token);
  };

  async #signIn(token: string): Promise<void> {
    const isTaken = await this.#session.enter(this.#address, token);
    this.#focus(isTaken ? 'heading' : 'token');
    if (isTaken) await this.#arrive();
  }

  readonly #beGuest = (): void => {
    this.#session.beGuest();
    this.#isTokenEmpty = false;
    this.#focus('heading');
    void this.#arrive();
  };

  readonly #leave = (): void => {
    const wasSignedIn = this.#session.collector !== null;
    this.#opened.close();
    this.#session.leave();
    this.#isTokenEmpty = false;
    this.#acts.tell(wasSignedIn ? this.words.deskLeft : '');
    this.#focus('token');
  };

  readonly #tryAgain = (): void => {
    if (this.#route.at === 'survey') {
      this.#opened.again();
      void this.#arrive();
    } else if (this.#route.at === 'new') void this.#begun.fetchInstruments();
    else void this.#session.look();
    this.#focus('heading');
  };
}

if (!customElements.get('tillid-workbench')) customElements.define('tillid-workbench', WorkbenchElement);

declare global {
  interface HTMLElementTagNameMap {
    'tillid-workbench': WorkbenchElement;
  }
}
