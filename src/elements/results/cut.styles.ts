import { css } from 'lit';

/** Results that are cut: pictures of several groups below each other, and what keeps them from being misread. */
export const cutStyles = css`
  .series {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    grid-template-columns: minmax(0, 1fr);
    min-inline-size: 0;
  }
  h4 {
    margin: 0;
    font-size: 1.0625em;
    text-wrap: pretty;
  }
  .warning {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_line);
  }
  .period {
    white-space: nowrap;
  }
  .differences {
    display: grid;
    gap: 0.35em;
  }
  /* One alone is no list to the eye; with an empty text, not with none, VoiceOver goes on calling it one. */
  .differences:has(> :only-child) {
    padding-inline-start: 0;
    list-style-type: '';
  }
`;
