import { css } from 'lit';

/** Areas of a purse with their facts and what is left for them, and the fields of the filter. */
export const pursePartsStyles = css`
  .area {
    margin-block-start: 1.25em;
  }
  .area-name {
    padding: 0 0 0.25em;
    font-size: 1.0625em;
    font-weight: 600;
  }
  .ceiling {
    margin: 0 0 0.5em;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  .ceiling.broken {
    color: var(--_error);
    font-weight: 600;
  }
  .facts {
    max-inline-size: 44em;
    margin-block: 0.25em 0.5em;
  }
  .facts summary {
    min-block-size: var(--_target);
    align-content: center;
    font-size: 0.9375em;
    cursor: pointer;
  }
  .facts p {
    margin: 0 0 0.5em;
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_faint);
    font-size: 0.9375em;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5em 1em;
    max-inline-size: 44em;
    margin-block-end: 0.75em;
  }
  .filter-field {
    flex: 1 1 10em;
    max-inline-size: 18em;
  }
  .filter-name {
    display: block;
    font-size: 0.9375em;
  }
  .filter {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.25em 0.5em;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
    font: inherit;
  }
  .filter-state {
    flex: 1 1 100%;
    margin: 0;
    font-size: 0.9375em;
  }
  .show-all {
    min-block-size: var(--_target);
    padding-inline: 0.5em;
    border-color: transparent;
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  @media print {
    .filter-field,
    .show-all {
      display: none;
    }
  }
`;
