import { css } from 'lit';

/** A field and a button, and below them the results as a list. */
export const conformanceStyles = css`
  .conformance,
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.75);
    overflow-wrap: anywhere;
  }
  p,
  ol,
  dl,
  dd {
    margin: 0;
  }
  label {
    font-weight: 600;
  }
  textarea {
    display: block;
    inline-size: 100%;
    max-inline-size: 40em;
    min-block-size: var(--_target);
    padding: 0.5em 0.75em;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    field-sizing: content;
    resize: vertical;
  }
  textarea[aria-invalid='true'] {
    border-color: var(--_error);
  }
  .error {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_error);
    font-weight: 600;
  }
  button {
    justify-self: start;
  }
  .sum {
    font-weight: 600;
  }
  ol {
    display: grid;
    gap: calc(var(--_space) * 0.5);
    padding: 0;
    list-style: none;
  }
  li {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_faint);
  }
  .failed {
    border-color: var(--_error);
  }
  li > p {
    padding-inline-start: 1.25em;
  }
  .mark {
    display: inline-block;
    inline-size: 1.25em;
    margin-inline-start: -1.25em;
    font-weight: 700;
  }
  dl {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
    margin-block: 0.25em;
    margin-inline-start: 1.5em;
  }
  dt {
    font-weight: 600;
  }
`;
