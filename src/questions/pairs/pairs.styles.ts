import { css } from 'lit';

/** A pair as two large buttons, beside each other where there is room; below, the list of what was chosen. */
export const pairsStyles = css`
  .question {
    container-type: inline-size;
    contain-intrinsic-inline-size: min(15em, 240px);
  }
  .pair {
    max-inline-size: 44em;
  }
  .place {
    margin: 0 0 0.5em;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  .sides {
    display: grid;
    gap: 0.375em;
  }
  .side {
    display: grid;
    align-content: center;
    min-block-size: 5.5em;
    padding: 0.875em 1em;
    border-color: var(--_line);
    font-weight: 400;
    text-align: start;
    touch-action: manipulation;
  }
  .side .card-name {
    font-size: 1.125em;
  }
  .side:hover {
    border-color: var(--_accent);
  }
  .side[aria-pressed='true'],
  .undecided[aria-pressed='true'] {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
    box-shadow: inset 0 0 0 2px var(--_accent);
  }
  .side:disabled,
  .undecided:disabled,
  .step:disabled,
  .change:disabled {
    border-color: var(--_faint);
    opacity: 0.6;
  }
  .or {
    justify-self: center;
    align-self: center;
    font-size: 0.9375em;
  }
  .undecided {
    inline-size: 100%;
    margin-block-start: 0.75em;
    border-color: var(--_line);
    font-weight: 400;
    touch-action: manipulation;
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    margin-block-start: 0.25em;
  }
  .step,
  .change {
    padding-inline: 0;
    border-color: transparent;
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .step[aria-disabled='true'] {
    text-decoration-style: dotted;
    cursor: default;
  }
  .note {
    max-inline-size: 42em;
    margin: 0.5em 0 0;
    font-size: 0.9375em;
  }
  .so-far {
    margin-block-start: 0.5em;
  }
  .so-far summary {
    display: list-item;
    inline-size: fit-content;
    padding-block: max(0.375em, (var(--_target) - 1.5em) / 2);
    cursor: pointer;
  }
  .done {
    margin: 0 0 0.75em;
    font-weight: 600;
  }
  .chosen {
    gap: 0;
  }
  .chosen .card {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
    padding: 0.25em 0;
    border: 0;
    border-block-end: 1px solid var(--_faint);
    border-radius: 0;
  }
  .said {
    flex: 1 1 12em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  @container (inline-size >= 34em) {
    .sides {
      grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr);
      gap: 0.875em;
    }
    .side {
      min-block-size: 8em;
    }
  }

  @media (forced-colors: active) {
    .side[aria-pressed='true'],
    .undecided[aria-pressed='true'] {
      border-color: Highlight;
      outline: 3px solid Highlight;
      outline-offset: -5px;
    }
    .step[aria-disabled='true'] {
      color: GrayText;
    }
  }
  @media print {
    .steps,
    .change {
      display: none;
    }
  }
`;
