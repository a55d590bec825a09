import { css } from 'lit';

/** What a field to write in looks like, whatever is written there. */
export const fieldStyles = css`
  [part='field'] {
    min-block-size: var(--_target);
    padding: 0.5em 0.75em;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
  }
  [part='field'][aria-invalid='true'] {
    border-color: var(--_error);
  }
  [part='field']:disabled {
    border-color: var(--_faint);
  }
`;
