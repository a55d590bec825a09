import { css, html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { ChartLook } from '../../charts/chart-look.js';
import type { drawPicture } from '../../charts/charts.js';
import { loadCharts } from '../../charts/loaders.js';
import type { Picture } from '../../charts/picture.js';
import { tokens } from '../../questions/tokens.styles.js';

/** Circumstances under which colours change without any property changing. */
const COLOUR_QUERIES = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)', 'print'];

/**
 * A picture of figures on a canvas, in the page's font and colours. For `tillid-results`, which puts the same numbers into
 * words and a table; to assistive technology it is one picture with a name.
 *
 * @summary A chart; part of tillid-results.
 * @tag tillid-chart
 */
export class ChartElement extends LitElement {
  static override styles = [
    tokens,
    css`
      .ground {
        position: relative;
      }
      .accent {
        color: var(--_accent);
      }
      .fill {
        color: color-mix(in srgb, var(--_accent) 50%, transparent);
      }
      .faint {
        color: var(--_faint);
      }
      .paper {
        color: Canvas;
      }
      @media (forced-colors: active) {
        .fill,
        .faint {
          forced-color-adjust: none;
          color: color-mix(in srgb, Highlight 45%, Canvas);
        }
        .faint {
          color: color-mix(in srgb, CanvasText 15%, Canvas);
        }
      }
    `,
  ];
  static override properties: PropertyDeclarations = {
    picture: { attribute: false },
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

  #chart: ReturnType<typeof drawPicture> | undefined;
  readonly #queries = COLOUR_QUERIES.map((query) => matchMedia(query));
  readonly #redraw = (): void => void this.#draw();
  #width = 0;
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
    return html`<div class="ground"><canvas role="img" aria-label=${this.label}></canvas></div>
      <span class="accent" hidden></span><span class="fill" hidden></span><span class="faint" hidden></span> <span class="paper" hidden></span>`;
  }

  protected override updated(_changed: PropertyValues): void {
    this.#redraw();
  }

  async #draw(): Promise<void> {
    const { heightOfPicture, drawPicture } = await loadCharts();
    const canvas = this.renderRoot.querySelector('canvas');
    const { picture } = this;
    if (canvas === null || picture === undefined || !this.isConnected) return;
    this.#chart?.destroy();
    this.#width = this.clientWidth;
    const ground = this.renderRoot.querySelector<HTMLElement>('.ground')!;
    const colourOf = (selector: string) => getComputedStyle(this.renderRoot.querySelector(selector)!).color;
    const { color, fontFamily, fontSize } = getComputedStyle(this);
    const number = new Intl.NumberFormat(this.language, { maximumFractionDigits: 2 });
    const percent = new Intl.NumberFormat(this.language, { style: 'percent', maximumFractionDigits: 0 });
    const look: ChartLook = {
      text: color,
      ground: colourOf('.paper'),
      accent: colourOf('.accent'),
      fill: colourOf('.fill'),
      faint: colourOf('.faint'),
      fontFamily,
      fontSize: Math.min(16, Math.max(12, Number.parseFloat(fontSize) * 0.875)),
      direction: this.direction,
      formatShare: (share) => percent.format(share),
      formatNumber: (value) => number.format(value),
    };
    ground.style.height = `${heightOfPicture(picture, ground.clientWidth, look)}px`;
    this.#chart = drawPicture(canvas, picture, look);
    this.dispatchEvent(new CustomEvent('tillid-drawn', { detail: { chart: this.#chart }, bubbles: true, composed: true }));
  }
}

if (!customElements.get('tillid-chart')) customElements.define('tillid-chart', ChartElement);

declare global {
  interface HTMLElementTagNameMap {
    'tillid-chart': ChartElement;
  }
}
