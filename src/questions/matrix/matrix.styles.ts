import { css } from 'lit';

/** A matrix: cards, one for each row, in a narrow place; a table as soon as its columns are wide enough for words and fingers (`ROOMS`). Every row has the same columns, because none depends on what it holds. */
export const matrixStyles = css`
  /* In a query em is the text size of the container: what has more columns asks for more room by the same figure. */
  .room {
    container-type: inline-size;
    contain-intrinsic-inline-size: min(15em, 240px);
  }
  .some {
    font-size: 1.15em;
  }
  .some .matrix {
    font-size: calc(1em / 1.15);
  }
  .many {
    font-size: 1.4em;
  }
  .many .matrix {
    font-size: calc(1em / 1.4);
  }
  .matrix {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    max-inline-size: 40em;
  }
  .heads {
    display: none;
    align-items: end;
    padding-block-end: 0.5em;
    border-block-end: 2px solid var(--_line);
    line-height: 1.3;
    text-align: center;
  }
  .head {
    display: grid;
    gap: 0.25em;
    padding-inline: 0.125em;
    font-size: 0.875em;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .head b {
    font-size: 1.125em;
    font-variant-numeric: tabular-nums;
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.625em;
    padding: 0.75em;
    border: 1px solid var(--_faint);
    border-radius: var(--_radius);
  }
  .item {
    min-inline-size: 0;
    font-weight: 600;
    line-height: 1.35;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  .invalid .item {
    padding-inline-start: 0.625em;
    border-inline-start: 4px solid var(--_error);
  }
  .options,
  .values {
    display: grid;
    gap: 0.25em;
  }
  .option {
    position: relative;
    align-items: center;
    padding: 0.25em 0.5em;
    border: 2px solid transparent;
    line-height: 1.3;
  }
  .option input {
    margin: 0;
  }
  .option:has(:focus-visible) {
    outline-offset: -1px;
  }
  .mark {
    min-inline-size: 0;
    overflow-wrap: anywhere;
    font-variant-numeric: tabular-nums;
  }

  .numbers .values {
    grid-template-columns: repeat(auto-fit, minmax(2.75em, 1fr));
  }
  .numbers .value {
    justify-content: center;
    padding: 0.25em;
    border-color: var(--_line);
    font-weight: 600;
  }
  .numbers .value input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
  }
  .numbers .value:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 2px var(--_accent);
  }
  .numbers.long .values {
    grid-template-columns: repeat(6, minmax(0, 1fr));
  }
  .ends {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    font-size: 0.9375em;
    line-height: 1.3;
  }
  .ends :last-child {
    text-align: end;
  }

  @container (inline-size >= 28em) {
    .numbers.long .values {
      grid-template-columns: repeat(auto-fit, minmax(2.75em, 1fr));
    }
  }
  @container (inline-size >= 40em) {
    .table {
      gap: 0;
      max-inline-size: 60em;
    }
    .table .heads,
    .table .row {
      display: grid;
      grid-template-columns: minmax(10em, 2fr);
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
      gap: 0;
    }
    .table .row {
      padding: 0.125em 0;
      border: 0;
      border-block-end: 1px solid var(--_faint);
      border-radius: 0;
      align-items: center;
    }
    .table .item {
      margin-block: 0.5em;
      padding-inline-end: 1em;
      font-weight: 400;
    }
    .table .options,
    .table .values {
      display: contents;
    }
    .table .option {
      align-self: stretch;
      justify-content: center;
      padding: 0.25em;
      border: 0;
    }
    .table .option:has(:checked) {
      background: none;
      box-shadow: none;
    }
    .table .option:hover {
      background: var(--_soft);
    }
    .table .option input {
      position: static;
      inline-size: 1.25em;
      block-size: 1.25em;
      opacity: 1;
    }
    .table .mark,
    .table .ends {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .option:has(:checked) {
      border-color: Highlight;
    }
    .numbers .value:has(:checked) .mark {
      forced-color-adjust: none;
      padding: 0.25em 0.5em;
      border-radius: calc(var(--_radius) / 2);
      background: Highlight;
      color: HighlightText;
    }
  }
`;
