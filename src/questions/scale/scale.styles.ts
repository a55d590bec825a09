import { css } from 'lit';

/** How the looks of a scale are laid out; a row turns into a list when its container is narrow. */
export const scaleStyles = css`
  .question {
    container-type: inline-size;
    contain-intrinsic-inline-size: min(15em, 240px);
  }
  .options {
    display: grid;
    gap: calc(var(--_space) * 0.375);
  }
  .row {
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    max-inline-size: 40em;
  }
  .row.many {
    grid-auto-flow: row;
    grid-template-columns: repeat(auto-fit, minmax(2.75em, 1fr));
  }
  .option {
    position: relative;
    display: flex;
    flex-direction: column;
    align-items: center;
    gap: 0.4em;
    min-block-size: var(--_target);
    padding: 0.5em 0.25em;
    border: 2px solid transparent;
    border-radius: var(--_radius);
    text-align: center;
    line-height: 1.25;
    cursor: pointer;
  }
  .option input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  .option:hover {
    background: var(--_soft);
  }
  .option:has(:checked) {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 8%, transparent);
  }
  .option:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .option:has(:disabled) {
    opacity: 0.6;
    cursor: default;
  }
  .word {
    font-size: 0.9375em;
    text-wrap: balance;
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  svg {
    display: block;
    inline-size: 3.75em;
    block-size: 3.75em;
  }
  .option:has(:checked) .skin {
    fill: color-mix(in srgb, var(--_accent) 22%, transparent);
  }

  .stars .option.filled svg {
    fill: var(--_accent);
    stroke: var(--_accent);
  }
  .stars svg {
    max-inline-size: 100%;
    inline-size: 2.5em;
    block-size: 2.5em;
  }

  .numbers .option,
  .nps .option,
  .ces .option {
    justify-content: center;
    border-color: var(--_line);
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }
  .numbers .option:has(:checked),
  .nps .option:has(:checked),
  .ces .option:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 2px var(--_accent);
  }

  .ends-words {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    /* 40em of the row above it, which has larger letters. */
    max-inline-size: 42.667em;
    margin-block-start: 0.25em;
    font-size: 0.9375em;
    line-height: 1.3;
  }
  .ends-words :last-child {
    text-align: end;
  }

  .list .option {
    flex-direction: row;
    justify-content: flex-start;
    gap: 0.75em;
    max-inline-size: 32em;
    padding: 0.5em 0.75em;
    border-color: var(--_faint);
    text-align: start;
  }
  .list .picture {
    inline-size: 1.35em;
    block-size: 1.35em;
    flex: none;
    border: 2px solid var(--_line);
    border-radius: 50%;
  }
  .list .option:has(:checked) .picture {
    border: 0.42em solid var(--_accent);
  }

  @container (inline-size >= 44em) {
    .list {
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
      max-inline-size: 56em;
    }
    .list .option {
      flex-direction: column;
      align-items: center;
      padding: 0.75em 0.375em;
      text-align: center;
    }
  }

  .row.worded:has(> :nth-child(6)) {
    max-inline-size: 56em;
  }
  @container (inline-size < 46em) {
    .row.worded:has(> :nth-child(6)) {
      grid-auto-flow: row;
      grid-auto-columns: auto;
      max-inline-size: 32em;
    }
    .row.worded:has(> :nth-child(6)) .option {
      flex-direction: row;
      gap: 0.875em;
      padding: 0.375em 0.625em;
      border-color: var(--_faint);
      text-align: start;
    }
    .row.worded:has(> :nth-child(6)) .option:has(:checked) {
      border-color: var(--_accent);
    }
    .row.worded:has(> :nth-child(6)) svg {
      inline-size: 2.5em;
      block-size: 2.5em;
    }
  }

  @container (inline-size < 35em) {
    .row.many {
      grid-template-columns: repeat(6, minmax(0, 1fr));
    }
  }
  @container (inline-size < 28em) {
    .row.many {
      gap: 0.25em;
    }
    .row.worded {
      grid-auto-flow: row;
      grid-auto-columns: auto;
    }
    .row.worded .option {
      flex-direction: row;
      gap: 0.875em;
      padding: 0.375em 0.625em;
      border-color: var(--_faint);
      text-align: start;
    }
    .row.worded .option:has(:checked) {
      border-color: var(--_accent);
    }
    .row.worded .word {
      font-size: 1em;
    }
    svg {
      inline-size: 2.5em;
      block-size: 2.5em;
    }
  }

  @media (forced-colors: active) {
    .option:has(:checked) {
      border-color: Highlight;
      outline: 2px solid Highlight;
      forced-color-adjust: none;
      background: Canvas;
      color: CanvasText;
    }
    .stars .option.filled svg {
      fill: Highlight;
      stroke: Highlight;
    }
    .list .option:has(:checked) .picture {
      border-color: Highlight;
    }
    .option:has(:focus-visible) {
      outline: 4px solid CanvasText;
    }
  }
`;
