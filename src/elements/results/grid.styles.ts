import { css } from 'lit';

/** The rows of a grid below each other, so that their marks stand on one scale. */
export const gridStyles = css`
  .figures.lines {
    container-type: inline-size;
    contain-intrinsic-inline-size: min(15em, 240px);
    grid-template-columns: minmax(0, 1fr);
    gap: 0;
    max-inline-size: 52em;
  }
  .lines .figure {
    display: grid;
    gap: 0.25em 1.5em;
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_faint);
  }
  .lines dt {
    font-size: 1em;
    text-wrap: pretty;
  }
  .lines dd {
    grid-template-columns: minmax(3.5em, auto) minmax(0, 1fr);
    align-items: center;
    gap: 0 0.75em;
  }
  .lines .number {
    font-size: 1.25em;
  }
  .lines .band {
    grid-area: 1 / 2;
    max-inline-size: none;
    margin: 0;
  }
  .lines .interval {
    grid-column: 1 / -1;
  }
  @container (inline-size >= 40em) {
    .lines .figure {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      align-items: center;
    }
  }
`;
