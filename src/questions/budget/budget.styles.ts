import { css } from 'lit';

/** The cards of a purse, and what is left of it: in sight at the lower edge of the window while the cards go by. */
export const budgetStyles = css`
  .card.option {
    align-items: flex-start;
    padding: 0.75em 0.875em;
    border: 2px solid var(--_faint);
  }
  .option input {
    margin: 0.1em 0;
  }
  .option:has(:checked) {
    border-color: var(--_accent);
  }
  .giving {
    display: flex;
    align-items: center;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }
  .giving button {
    flex: none;
    inline-size: var(--_target);
    block-size: var(--_target);
    padding: 0;
    border-color: var(--_line);
  }
  .giving button[aria-disabled='true'] {
    border-color: var(--_faint);
    cursor: default;
  }
  .giving button[aria-disabled='true'] svg {
    opacity: 0.5;
  }
  .giving svg {
    display: block;
    inline-size: 1.125em;
    margin: auto;
  }
  .money {
    display: flex;
    flex: 0 1 10em;
    align-items: center;
    gap: 0.375em;
    min-inline-size: 0;
  }
  .money [part='field'] {
    flex: 1 1 7em;
    inline-size: 100%;
    min-inline-size: 0;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  .limits {
    margin: 0;
    font-size: 0.9375em;
  }
  .limits.broken {
    color: var(--_error);
    font-weight: 600;
  }

  /* One line stays in sight. On a large window what to take out stays with it; on a small one that stands below the cards. */
  .purse {
    display: contents;
  }
  .left {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    max-inline-size: 44em;
    margin: 0.75em 0 0;
    padding: 0.5em 0.875em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    /* Cards go by behind it, on whatever ground the page has: a pair of colours that are legible on each other. */
    background: Canvas;
    color: CanvasText;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    overflow-wrap: anywhere;
  }
  .over .words,
  .advice {
    color: var(--_error);
  }
  .words {
    display: block;
  }
  .advice {
    max-inline-size: 44em;
    margin: 0;
    padding-inline: 0.875em;
    overflow-wrap: anywhere;
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 0.5em;
    margin-block-end: 0.375em;
    border: 1px solid var(--_line);
    border-radius: 0.25em;
  }
  .question:dir(rtl) .bar {
    transform: scaleX(-1);
  }
  .spent {
    fill: var(--_accent);
  }
  .over .spent {
    fill: var(--_error);
  }
  /* What comes and goes stands last, so that it moves nothing that can be pressed. */
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
    margin-block-start: 0.5em;
  }
  .actions .clear {
    min-block-size: var(--_target);
    margin: 0;
    padding-inline: 0.5em;
  }
  @media (min-width: 40em) and (min-height: 40em) {
    .purse {
      display: block;
      position: sticky;
      inset-block-end: 0;
      z-index: 1;
      max-inline-size: 44em;
      margin-block-start: 0.75em;
      padding-block: 0.5em;
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      background: Canvas;
      color: CanvasText;
    }
    .left {
      position: static;
      margin: 0;
      padding-block: 0;
      border: 0;
    }
  }
  /* Where a window shows but a few lines, as at 400 % zoom, none of them is given away. */
  @media (max-height: 24em), print {
    .left {
      position: static;
    }
  }
  @media (forced-colors: active) {
    .option:has(:checked) {
      border-color: Highlight;
      outline: 2px solid Highlight;
    }
    .bar {
      forced-color-adjust: none;
      border-color: CanvasText;
    }
    .spent,
    .over .spent {
      fill: Highlight;
    }
    .giving button[aria-disabled='true'] {
      border-color: GrayText;
    }
  }
`;
