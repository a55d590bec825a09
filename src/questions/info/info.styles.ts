import { css } from 'lit';

/** Words between questions: as wide as one reads well. */
export const infoStyles = css`
  .question {
    max-inline-size: 65ch;
    overflow-wrap: break-word;
  }
  h3,
  p {
    margin: 0;
  }
  h3 {
    font-size: 1.1875em;
    line-height: 1.35;
    text-wrap: pretty;
  }
  h3 + p {
    margin-block-start: 0.25em;
  }
  p + p {
    margin-block-start: 0.75em;
  }
  p {
    text-wrap: pretty;
    white-space: pre-line;
  }
  a {
    color: inherit;
    text-underline-offset: 0.2em;
  }
`;
