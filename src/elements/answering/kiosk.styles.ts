import { css } from 'lit';

/** The calm countdown under the receipt, and the question that covers a form that was left. */
export const kioskStyles = css`
  h2,
  p {
    margin: 0;
    text-wrap: pretty;
  }
  .countdown {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 0.75) var(--_space);
    margin-block-start: calc(var(--_space) * 1.5);
    padding-block-start: calc(var(--_space) * 1.25);
    border-block-start: 1px solid var(--_faint);
  }
  svg {
    flex: none;
    inline-size: 3em;
    block-size: 3em;
  }
  .track {
    stroke: var(--_faint);
  }
  .left {
    stroke: var(--_accent);
  }
  .words {
    flex: 1 1 9em;
    min-inline-size: 0;
  }
  .next {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .stay {
    font-size: 0.9375em;
  }
  /* Kept free from the beginning, so that nothing moves when the button comes. */
  .place {
    display: grid;
    min-block-size: var(--_target);
    min-inline-size: 10em;
  }
  dialog {
    inline-size: min(32em, 100% - 2em);
    max-inline-size: none;
    padding: min(calc(var(--_space) * 1.75), 8vi);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 2);
    background: Canvas;
    color: CanvasText;
    overflow-wrap: break-word;
    text-align: center;
    /* Safari on a tablet tells of a touch beside the button only then. */
    cursor: pointer;
  }
  dialog[open] {
    display: grid;
    gap: var(--_space);
  }
  /* What the citizen before has answered is nothing for whoever comes by. */
  dialog::backdrop {
    background: rgb(0 0 0 / 72%);
    backdrop-filter: blur(1.5rem);
  }
  h2 {
    font-size: 1.5em;
    line-height: 1.25;
  }
  .go-on {
    justify-self: center;
    min-inline-size: min(12em, 100%);
    min-block-size: max(3.5em, 56px);
    font-size: 1.0625em;
  }
  @media (forced-colors: active) {
    .track {
      stroke: none;
    }
    .left {
      stroke: CanvasText;
    }
  }
  @media print {
    .countdown {
      display: none;
    }
  }
`;
