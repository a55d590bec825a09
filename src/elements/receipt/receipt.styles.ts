import { css } from 'lit';

/** A field for a code, what became of the answer, and what can be done about it. */
export const receiptStyles = css`
  .receipt,
  form,
  .step,
  .confirm {
    display: grid;
    justify-items: start;
    gap: calc(var(--_space) * 0.75);
  }
  form,
  .step,
  .note {
    max-inline-size: 42em;
  }
  form {
    gap: calc(var(--_space) * 0.5);
    margin: 0;
  }
  p {
    margin: 0;
    text-wrap: pretty;
  }
  .label {
    font-size: 1.1875em;
    font-weight: 600;
    line-height: 1.35;
  }
  .hint {
    font-size: 0.9375em;
  }
  .error {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_error);
    color: var(--_error);
    font-weight: 600;
  }
  input {
    inline-size: 100%;
    max-inline-size: 19em;
    min-block-size: var(--_target);
    padding: 0.5em;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    font-family: ui-monospace, monospace;
    text-transform: uppercase;
  }
  input[aria-invalid='true'] {
    border-color: var(--_error);
  }
  form button {
    margin-block-start: calc(var(--_space) * 0.25);
  }
  .told {
    display: grid;
    gap: calc(var(--_space) * 0.5);
  }
  .told:focus,
  .lead:focus {
    outline: none;
  }
  .told p {
    font-size: 1.0625em;
  }
  .told .main {
    font-weight: 600;
  }
  bdi {
    /* A code that takes two lines begins where the words around it begin. */
    text-align: match-parent;
  }
  code {
    /* Alone, “monospace” would be drawn smaller than the words around it. */
    font-family: ui-monospace, monospace;
    overflow-wrap: anywhere;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 0.5);
  }
  .actions p {
    flex-basis: 100%;
  }
  .actions button {
    font-weight: 400;
    border-color: var(--_line);
    border-width: 1px;
  }
  [aria-disabled='true'] {
    border-style: dashed;
  }
  .note:empty {
    display: none;
  }
  .lead {
    font-weight: 600;
  }
  .changing {
    display: grid;
    gap: var(--_space);
  }
  @media print {
    button {
      display: none;
    }
  }
`;
