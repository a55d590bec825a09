import { css } from 'lit';

/** The field of a one-time code. */
export const ballotStyles = css`
  .code {
    display: grid;
    gap: 0.375em;
    max-inline-size: 42em;
  }
  .code label {
    font-weight: 600;
  }
  .code input {
    inline-size: 100%;
    max-inline-size: 18em;
    min-block-size: var(--_target);
    padding: 0.375em 0.625em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    font-family: ui-monospace, monospace;
    text-transform: uppercase;
  }
  .code input:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .code input[aria-invalid='true'] {
    border: 2px solid var(--_error);
  }
`;
