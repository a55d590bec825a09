import { css, html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { type Drawing, loadDrawing } from '../../charts/loaders.js';
import type { ChartLook } from '../../charts/chart-look.js';
import type { Picture, PointOfPicture } from '../../charts/picture.js';
import { tokens } from '../../questions/tokens.styles.js';
import { loadChartWalk } from './loaders.js';
import { nextTurn } from './next-turn.js';
import { lookSamples, lookStyles, readLook } from './read-look.js';

/** Circumstances under which colours change without any property changing. */
const COLOUR_QUERIES = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)', 'print'];

/**
 * A picture of figures on a canvas, in the page's font and colours. For `tillid-results`, which puts the same numbers into
 * words and a table; to assistive technology it is one picture with a name, whose points can be walked through by keys.
 *
 * @summary A chart; part of tillid-results.
 * @tag tillid-chart
 */
export class ChartElement extends LitElement {
  static override styles = [
    tokens,
    lookStyles,
    css`
      .ground {
        position: relative;
      }
      /* Until it is drawn anew in the next frame it keeps the size that it had. */
      canvas {
        max-inline-size: 100%;
      }
    `,
  ];
  static override properties: PropertyDeclarations = {
    // A live page hears often of results that have not changed: nothing is drawn again for them.
    picture: { attribute: false, hasChanged: (one, other) => JSON.stringify(one) !== JSON.stringify(other) },
    label: {},
    language: {},
    direction: {},
  };

  /** What is drawn. */
  declare picture: Picture | undefined;
  /** The name of the picture. */
  declare label: string;
  /** The language in which figures are written. */
  declare language: string;
  /** The direction of writing. */
  declare direction: 'ltr' | 'rtl';

  #chart: ReturnType<Drawing['draw']> | undefined;
  readonly #queries = COLOUR_QUERIES.map((query) => matchMedia(query));
  readonly #redraw = (): void => void this.#draw();
  #width = 0;
  /** Counts the drawings that were begun: only the latest is finished. */
  #turn = 0;
  /** Drawn in the next frame: what changes its own size while it is told of sizes is an error in some browsers. */
  readonly #sizes = new ResizeObserver(() =>
    requestAnimationFrame(() => {
      if (this.isConnected && this.#chart !== undefined && this.clientWidth !== this.#width) this.#redraw();
    }),
  );

  constructor() {
    super();
    this.picture = undefined;
    this.label = '';
    this.language = 'en';
    this.direction = 'ltr';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const query of this.#queries) query.addEventListener('change', this.#redraw);
    this.#sizes.observe(this);
    if (this.hasUpdated) this.#redraw();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const query of this.#queries) query.removeEventListener('change', this.#redraw);
    this.#sizes.disconnect();
    this.#chart?.destroy();
    this.#chart = undefined;
  }

  protected override render(): TemplateResult {
    return html`<div class="ground"><canvas role="img" aria-label=${this.label}></canvas><tillid-chart-walk></tillid-chart-walk></div>
      ${lookSamples}`;
  }

  protected override updated(_changed: PropertyValues): void {
    this.#redraw();
  }

  /** How the picture is drawn on the page, or on white paper. */
  look(ground: 'page' | 'paper' = 'page'): ChartLook {
    const { fontFamily, fontSize } = getComputedStyle(this);
    const samples = this.renderRoot.querySelector('.samples')!;
    samples.classList.toggle('on-paper', ground === 'paper');
    const look = readLook(samples, {
      language: this.language,
      direction: this.direction,
      fontFamily,
      fontSize: Math.min(16, Math.max(12, Number.parseFloat(fontSize) * 0.875)),
    });
    samples.classList.remove('on-paper');
    return look;
  }

  /** Plays the values of the picture as tones, one for each point. */
  playTones(): void {
    this.renderRoot.querySelector('tillid-chart-walk')?.play();
  }

  async #draw(): Promise<void> {
    const { picture } = this;
    if (picture === undefined) return;
    const turn = ++this.#turn;
    const drawing = await loadDrawing(picture);
    // Charts that appear together are drawn a task each. What is drawn anew has to be there at once: paper does not wait.
    if (this.#chart === undefined) await nextTurn();
    const canvas = this.renderRoot.querySelector('canvas');
    // While it was fetched, another drawing may have begun, or the page may have gone on. Pictures themselves tell nothing of
    // that: an equal one takes the place of another without being drawn anew.
    if (canvas === null || turn !== this.#turn || !this.isConnected) return;
    this.#chart?.destroy();
    this.#width = this.clientWidth;
    const ground = this.renderRoot.querySelector<HTMLElement>('.ground')!;
    const look = this.look();
    ground.style.height = `${drawing.heightAt(ground.clientWidth, look)}px`;
    const chart = drawing.draw(canvas, look);
    this.#chart = chart;
    const walk = { label: this.label, points: drawing.points(look), boxOf: (point: PointOfPicture) => drawing.boxOf(chart, point) };
    Object.assign(this.renderRoot.querySelector('tillid-chart-walk')!, walk);
    void loadChartWalk();
    this.dispatchEvent(new CustomEvent('tillid-drawn', { detail: { chart }, bubbles: true, composed: true }));
  }
}

if (!customElements.get('tillid-chart')) customElements.define('tillid-chart', ChartElement);

declare global {
  interface HTMLElementTagNameMap {
    'tillid-chart': ChartElement;
  }
  interface GlobalEventHandlersEventMap {
    'tillid-drawn': CustomEvent<{ readonly chart: ReturnType<Drawing['draw']> }>;
  }
}
