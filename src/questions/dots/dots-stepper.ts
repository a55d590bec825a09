import { html, type nothing, svg, type TemplateResult } from 'lit';

/** A number field between two buttons: what it shows, how its parts are called, and what they do. */
interface Stepper {
  /** What it is for, so that the field can be told from others. */
  readonly id: string;
  /** What stands in the field. */
  readonly written: string;
  readonly labels: { readonly minus: string; readonly field: string; readonly plus: string };
  /** Id of what is said about the field. */
  readonly describedBy: string | typeof nothing;
  readonly isWrong: boolean;
  /** Whether a button would do nothing but say why; it can be pressed all the same. */
  readonly isFewest: boolean;
  readonly isMost: boolean;
  readonly fewer: () => void;
  readonly more: () => void;
  readonly type: (typed: string) => void;
  /** The field is left after typing. */
  readonly finish: () => void;
}

const icon = (path: string) =>
  html`<svg viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="2.25" stroke-linecap="round" aria-hidden="true">${svg`<path d=${path}></path>`}</svg>`;
const MINUS = icon('M3 8h10');
const PLUS = icon('M3 8h10M8 3v10');

const fieldOf = (event: Event) => event.target as HTMLInputElement;

/** What is typed takes the place of what stands there, as nobody wants "02". */
const select = (event: Event): void => fieldOf(event).select();

/**
 * A number field between a button for one fewer and a button for one more. It is a field for text with the keyboard for
 * figures: a number field of the browser changes at a turn of the wheel, and takes the digits of one script alone.
 */
export const stepper = ({ id, written, labels, describedBy, isWrong, isFewest, isMost, fewer, more, type, finish }: Stepper): TemplateResult =>
  html`<div class="stepper">
    <button type="button" part="minus" aria-label=${labels.minus} aria-disabled=${isFewest} @click=${fewer}>${MINUS}</button>
    <input
      part="field"
      data-option=${id}
      dir="ltr"
      type="text"
      inputmode="numeric"
      autocomplete="off"
      spellcheck="false"
      maxlength="12"
      .value=${written}
      aria-label=${labels.field}
      aria-describedby=${describedBy}
      aria-invalid=${isWrong}
      @focus=${select}
      @input=${(event: Event) => type(fieldOf(event).value)}
      @change=${finish}
    />
    <button type="button" part="plus" aria-label=${labels.plus} aria-disabled=${isMost} @click=${more}>${PLUS}</button>
  </div>`;
