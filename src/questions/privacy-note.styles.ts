import { css } from 'lit';

/** A calm word beside what one writes: no error, and nothing in the way. */
export const privacyNoteStyles = css`
  .note {
    max-inline-size: 40em;
    margin: 0;
  }
  .note:has(span) {
    margin-block-start: calc(var(--_space) * 0.5);
    padding: 0.5em 0.75em;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_soft);
  }
  .note span {
    display: block;
  }
`;
