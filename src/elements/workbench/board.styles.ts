import { css } from 'lit';

/** What stands about the board of a meeting, beside what findings look like. */
export const boardDeskStyles = css`
  .findings {
    overflow-wrap: anywhere;
  }
  .now {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    padding: 0.625em 0.875em;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_soft);
  }
  .choices {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    font-weight: 600;
  }
  section > tillid-facilitation,
  section > tillid-workbench-code,
  textarea {
    inline-size: 100%;
  }
  textarea {
    font-family: ui-monospace, monospace;
    font-size: 0.9375em;
  }
  a {
    display: inline-block;
    min-block-size: 24px;
  }
`;
