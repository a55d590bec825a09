import { css } from 'lit';

/** The field of a text question. */
export const textStyles = css`
  textarea {
    display: block;
    inline-size: 100%;
    max-inline-size: 40em;
    min-block-size: var(--_target);
    padding: 0.625em 0.75em;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    resize: vertical;
  }
  textarea[aria-invalid='true'] {
    border-color: var(--_error);
  }
  textarea:disabled {
    border-color: var(--_faint);
  }
  .count {
    min-block-size: 1.5em;
    margin: 0.25em 0 0;
    font-size: 0.9375em;
  }
`;
