import { css } from 'lit';

/** Cards with a box to tick each, and how many are ticked. */
export const approvalStyles = css`
  .count {
    margin: 0 0 calc(var(--_space) * 0.5);
    font-variant-numeric: tabular-nums;
  }
  .count.over {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_error);
    color: var(--_error);
    font-weight: 600;
  }
  .cards > li {
    display: grid;
  }
  .card.option {
    align-items: flex-start;
    border: 2px solid var(--_faint);
  }
  .card.option:has(:checked) {
    border-color: var(--_accent);
  }
  .option input {
    margin: 0.1em 0;
  }
  .undo {
    margin-block-start: calc(var(--_space) * 0.5);
  }

  @media (forced-colors: active) {
    .card.option:has(:checked) {
      border-color: Highlight;
      outline: 2px solid Highlight;
    }
  }
`;
