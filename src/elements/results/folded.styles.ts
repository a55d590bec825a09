import { css } from 'lit';

/** The words behind which something is folded away: as large as a button. */
export const foldedStyles = css`
  summary {
    display: list-item;
    min-block-size: var(--_target);
    padding-block: 0.6em;
    cursor: pointer;
    font-weight: 600;
  }
`;
