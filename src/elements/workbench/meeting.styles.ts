import { css } from 'lit';

/** The steps of a meeting that is written, beside what fields of the editor look like. */
export const meetingWritingStyles = css`
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }
  .ask {
    gap: var(--_space);
  }
  .ask > legend {
    font-weight: 600;
  }
  .day [part='field'] {
    max-inline-size: 14em;
  }
  /* While its calendar button has the focus, a field for a day has it without being told so. */
  .day [part='field']:is(:focus, :focus-within) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .names [part='field'] {
    max-inline-size: 22em;
  }
  .outside {
    padding: 0.5em 0.75em;
    border-inline-start: 4px solid var(--_line);
    background: var(--_soft);
  }
  .outside ul {
    padding-inline-start: 1.25em;
  }
`;
