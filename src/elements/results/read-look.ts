import { numberFormat } from '../../locales/formatters.js';
import { css, html, type TemplateResult } from 'lit';
import type { ChartLook } from '../../charts/chart-look.js';

/** The colours that `readLook` reads: on the page, and on white paper, whatever the page is like. */
export const lookStyles = css`
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
  .on-paper {
    color: #1b1b1b;
  }
  .on-paper .paper {
    color: #fff;
  }
`;

/** Elements that nobody sees and that have the colours of pictures. */
export const lookSamples: TemplateResult = html`<div class="samples" hidden>
  <span class="accent"></span><span class="fill"></span><span class="faint"></span><span class="paper"></span>
</div>`;

/** How pictures are drawn where an element stands. */
export function readLook(
  samples: Element,
  { language, direction, fontFamily, fontSize }: { readonly language: string; readonly direction: 'ltr' | 'rtl'; readonly fontFamily: string; readonly fontSize: number },
): ChartLook {
  const colourOf = (selector: string) => getComputedStyle(samples.querySelector(selector)!).color;
  const number = numberFormat(language, { maximumFractionDigits: 2 });
  const percent = numberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  return {
    text: getComputedStyle(samples).color,
    ground: colourOf('.paper'),
    accent: colourOf('.accent'),
    fill: colourOf('.fill'),
    faint: colourOf('.faint'),
    fontFamily,
    fontSize,
    direction,
    formatShare: (share) => percent.format(share),
    formatNumber: (value) => number.format(value),
  };
}
