import { css, html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Drawing } from '../../charts/loaders.js';
import type { PointOfPicture } from '../../charts/picture.js';
import type { TakingMessages } from '../../locales/en-taking.js';
import { LocalisedElement } from '../../locales/localised.element.js';
import { loadTakingMessages } from '../../locales/taking/loaders.js';
import { tokens } from '../../questions/tokens.styles.js';
import { Tones } from './tones.js';

/** The key that plays tones, and the one that stops them, as they are written on keyboards. */
const TONES_KEY = 'S';
const STOP_KEY = 'Esc';

/**
 * Leads through the points of a chart by keys: one stop of the Tab key, arrow keys, Home and End; each point is ringed and
 * said by a polite message. On request the values are played as tones.
 *
 * @summary The walk through the points of a chart; part of tillid-chart.
 * @tag tillid-chart-walk
 */
export class ChartWalkElement extends LocalisedElement<TakingMessages> {
  static override styles = [
    tokens,
    css`
      :host,
      .walk {
        position: absolute;
        inset: 0;
      }
      .ring {
        position: absolute;
        border: 3px solid currentColor;
        border-radius: 4px;
        outline: 2px solid Canvas;
      }
      .told:not(.visually-hidden) {
        position: absolute;
        inset-block-start: calc(100% + 0.5em);
        inset-inline: 0;
        z-index: 1;
        max-inline-size: 44em;
        padding: 0.5em 0.75em;
        border: 2px solid currentColor;
        border-radius: var(--_radius);
        background: Canvas;
        color: CanvasText;
      }
      p {
        margin: 0;
      }
      .said {
        font-weight: 600;
        font-variant-numeric: tabular-nums;
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];
  static override properties: PropertyDeclarations = { points: { attribute: false }, boxOf: { attribute: false }, label: {} };

  /** The points in the order of reading. */
  declare points: readonly PointOfPicture[];
  /** Where a point is drawn. */
  declare boxOf: (point: PointOfPicture) => ReturnType<Drawing['boxOf']>;
  /** The name of the chart. */
  declare label: string;

  /** Which point is met, and which sounds; -1 is none. */
  #place = -1;
  #sounding = -1;
  /** Whether somebody is here by keys. */
  #isMet = false;
  readonly #tones = new Tones();

  constructor() {
    super();
    this.points = [];
    this.boxOf = () => undefined;
    this.label = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#tones.stop();
  }

  protected override loadWords(language: string): Promise<TakingMessages> {
    return loadTakingMessages(language);
  }

  protected override willUpdate(changed: PropertyValues): void {
    // Of other results, the same place may not be there any more.
    if (changed.has('points')) this.#place = Math.min(this.#place, this.points.length - 1);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words, points } = this;
    if (points.length === 0) return nothing;
    const point = points[this.#place];
    const place = () => words.walkPlace(this.formatNumber(this.#place + 1), this.formatNumber(points.length));
    return html`<div
        class="walk"
        role="application"
        tabindex="0"
        lang=${this.language}
        dir=${this.direction}
        aria-label=${`${words.walkName}. ${this.label}`}
        aria-describedby="hint"
        @keydown=${this.#walk}
        @focusin=${this.#enter}
        @focusout=${this.#leave}
      >
        <div class="ring" hidden></div>
      </div>
      <div class=${this.#isMet ? 'told' : 'told visually-hidden'} lang=${this.language} dir=${this.direction}>
        <p id="hint">${words.walkHint(TONES_KEY, STOP_KEY)}</p>
        <p class="said" role="status">${point === undefined ? nothing : `${point.said} (${place()})`}</p>
      </div>`;
  }

  protected override updated(_changed: PropertyValues): void {
    const ring = this.renderRoot.querySelector<HTMLElement>('.ring');
    const point = this.points[this.#sounding] ?? this.points[this.#place];
    const box = point && this.boxOf(point);
    if (ring === null) return;
    ring.hidden = box === undefined;
    if (box === undefined) return;
    const margin = 4;
    Object.assign(ring.style, {
      left: `${box.x - margin}px`,
      top: `${box.y - margin}px`,
      width: `${box.width + 2 * margin}px`,
      height: `${box.height + 2 * margin}px`,
    });
  }

  /** Plays the values as tones, and rings each point as it sounds. */
  play(): void {
    this.#tones.play(
      this.points.map(({ level }) => level),
      (index) => this.#sound(index),
    );
  }

  readonly #walk = (event: KeyboardEvent): void => {
    const { altKey, ctrlKey, metaKey, key } = event;
    if (altKey || ctrlKey || metaKey) return;
    const handled = key === 'Escape' ? this.#stop() : key.toUpperCase() === TONES_KEY ? this.#start() : this.#go(key);
    if (handled) event.preventDefault();
  };

  readonly #enter = (): void => {
    this.#isMet = true;
    this.requestUpdate();
  };

  readonly #leave = (): void => {
    this.#stop();
    this.#isMet = false;
    this.#place = -1;
    this.requestUpdate();
  };

  /** @returns Whether the key leads to a point. */
  #go(key: string): boolean {
    const [forward, back] = this.direction === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    const last = this.points.length - 1;
    const places = new Map([
      ['ArrowDown', this.#place + 1],
      ['ArrowUp', this.#place - 1],
      [forward, this.#place + 1],
      [back, this.#place - 1],
      ['Home', 0],
      ['End', last],
    ]);
    const place = places.get(key);
    if (place === undefined) return false;
    this.#place = Math.min(last, Math.max(0, place));
    this.requestUpdate();
    return true;
  }

  #start(): boolean {
    this.play();
    return true;
  }

  /** @returns Whether tones were playing: Escape does nothing else here, and may be meant for what is around. */
  #stop(): boolean {
    const wasPlaying = this.#tones.isPlaying;
    this.#tones.stop();
    if (wasPlaying) this.#sound(-1);
    return wasPlaying;
  }

  #sound(index: number): void {
    this.#sounding = index;
    this.requestUpdate();
  }
}

if (!customElements.get('tillid-chart-walk')) customElements.define('tillid-chart-walk', ChartWalkElement);

declare global {
  interface HTMLElementTagNameMap {
    'tillid-chart-walk': ChartWalkElement;
  }
}
