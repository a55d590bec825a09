import { css } from 'lit';

/** What every question looks like: label, hint, error, ways to leave. */
export const questionStyles = css`
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .label {
    display: block;
    padding: 0;
    margin: 0 0 calc(var(--_space) * 0.5);
    font-size: 1.1875em;
    max-inline-size: 42em;
    font-weight: 600;
    line-height: 1.35;
    text-wrap: pretty;
  }
  .needed {
    font-weight: 400;
    font-size: 0.875em;
  }
  .hint {
    margin: 0 0 calc(var(--_space) * 0.75);
    font-size: 0.9375em;
  }
  .error {
    margin: 0 0 calc(var(--_space) * 0.75);
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_error);
    color: var(--_error);
    font-weight: 600;
  }
  .leaving {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 1.5);
    margin-block-start: calc(var(--_space) * 0.5);
  }
  .leave {
    display: inline-flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: var(--_target);
    cursor: pointer;
  }
  .leave input {
    font-size: inherit;
    inline-size: 1.35em;
    block-size: 1.35em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .clear {
    min-block-size: 2em;
    margin-block-start: calc(var(--_space) * 0.5);
    padding: 0.15em 0;
    border: 0;
    font-size: 0.9375em;
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  @media print {
    :host {
      break-inside: avoid;
    }
    .clear {
      display: none;
    }
  }
`;
