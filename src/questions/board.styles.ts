import { css } from 'lit';

/** The cards of a ranking board, and the button that takes a step back. */
export const boardStyles = css`
  .cards {
    display: grid;
    gap: 0.5em;
    max-inline-size: 44em;
    margin: 0;
    padding: 0;
    /* Not "none", for which Safari no longer calls it a list. */
    list-style-type: '';
  }
  .card {
    padding: 0.75em 0.875em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .card-text {
    display: block;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .card-name {
    display: block;
    font-weight: 600;
    line-height: 1.35;
  }
  .versus {
    font-weight: 400;
    font-style: italic;
  }
  .card-line {
    display: block;
    font-size: 0.9375em;
  }
  .undo {
    border-color: transparent;
    padding-inline: 0.5em;
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  /* It can be pressed, to be told that there is nothing to take back, and so it stays legible. */
  .undo[aria-disabled='true'] {
    text-decoration-style: dotted;
    cursor: default;
  }
  @media (forced-colors: active) {
    .undo[aria-disabled='true'] {
      color: GrayText;
    }
  }
  @media print {
    .undo {
      display: none;
    }
  }
`;
