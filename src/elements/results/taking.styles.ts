import { css } from 'lit';

/** What results are taken along with: quiet below them, and not on paper. */
export const takingStyles = css`
  .taking {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.75);
    margin-block-end: var(--_space);
  }
  .buttons button {
    max-inline-size: 100%;
    font-weight: 400;
  }
  a {
    color: inherit;
  }
  .report a {
    display: inline-block;
    min-block-size: var(--_target);
    padding-block: 0.6em;
  }
  .told,
  .report,
  dd,
  dd p {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .told:empty {
    display: none;
  }
  dl {
    margin: 0 0 var(--_space);
    max-inline-size: 65ch;
  }
  dt {
    font-weight: 600;
  }
  dd {
    margin-block-end: calc(var(--_space) * 0.75);
  }
  ul {
    margin: 0;
    padding-inline-start: 1.25em;
  }
  .desk {
    position: fixed;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: 880px;
    visibility: hidden;
    pointer-events: none;
    clip-path: inset(100%);
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
