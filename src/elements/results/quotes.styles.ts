import { css } from 'lit';

/** What citizens wrote: calm, one below the other, with a line beside each on the side where the page begins to read. */
export const quotesStyles = css`
  .quotes {
    display: grid;
    gap: var(--_space);
    max-inline-size: 65ch;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .quotes li {
    min-inline-size: 0;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_accent);
    break-inside: avoid;
  }
  .quotes + .note {
    margin-block-end: calc(var(--_space) * 0.75);
  }
  /* As wide as its words, so that those which run the other way still stand at their line. */
  blockquote {
    inline-size: fit-content;
    max-inline-size: 100%;
    margin: 0;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
`;
