import { html, nothing, svg, type TemplateResult } from 'lit';

/** A card on which an amount is given: what it shows, how its parts are called, and what they do. */
interface AmountCard {
  readonly id: string;
  /** The words of the project. */
  readonly words: TemplateResult;
  /** What the project can be given; empty where that is anything. */
  readonly range: string;
  /** Whether what stands in the field is outside of it, or no amount. */
  readonly isBroken: boolean;
  readonly isWrong: boolean;
  /** What stands in the field, and the sign of the currency behind it. */
  readonly written: string;
  readonly sign: string;
  readonly takesDecimals: boolean;
  readonly labels: { readonly less: string; readonly field: string; readonly more: string };
  /** Whether a button would do nothing but say why; it can be pressed all the same. */
  readonly isLeast: boolean;
  readonly isMost: boolean;
  readonly less: () => void;
  readonly more: () => void;
  readonly type: (event: Event) => void;
  /** The field is left after typing. */
  readonly leave: (event: Event) => void;
}

const icon = (path: string) =>
  svg`<svg viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" aria-hidden="true"><path d=${path}></path></svg>`;
const MINUS = icon('M3 8h10');
const PLUS = icon('M3 8h10M8 3v10');

/** A project with a field for its amount between a button for less and a button for more. */
export const amountCard = (card: AmountCard): TemplateResult =>
  html`<li class="card" part="card">
    ${card.words} ${card.range === '' ? nothing : html`<p id="limits-${card.id}" class="limits ${card.isBroken ? 'broken' : ''}">${card.range}</p>`}
    <div class="giving">
      <button type="button" class="less" aria-label=${card.labels.less} aria-disabled=${card.isLeast} @click=${card.less}>${MINUS}</button>
      <span class="money">
        <input
          name=${card.id}
          part="field"
          type="text"
          dir="ltr"
          inputmode=${card.takesDecimals ? 'decimal' : 'numeric'}
          autocomplete="off"
          spellcheck="false"
          maxlength="20"
          .value=${card.written}
          aria-label=${card.labels.field}
          aria-describedby=${card.range === '' ? nothing : `limits-${card.id}`}
          aria-invalid=${card.isBroken || card.isWrong}
          @input=${card.type}
          @change=${card.leave}
        />
        <span aria-hidden="true">${card.sign}</span>
      </span>
      <button type="button" class="more" aria-label=${card.labels.more} aria-disabled=${card.isMost} @click=${card.more}>${PLUS}</button>
    </div>
  </li>`;
