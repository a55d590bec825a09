import { css } from 'lit';

/** A panel above everything in a corner of the page, in colours of its own. What is marked important no style of the page can undo. */
export const checkStyles = css`
  :host {
    --_ink: #1b1d20;
    --_ground: #fff;
    all: initial !important;
    display: block !important;
    position: fixed !important;
    z-index: 2147483647 !important;
    inset: auto 1rem 1rem auto !important;
    visibility: visible !important;
    inline-size: min(30rem, 100vw - 2rem) !important;
    max-block-size: min(44rem, 80vh) !important;
    overflow: auto !important;
    border: 2px solid #1b1d20 !important;
    border-radius: 12px !important;
    background: var(--_ground) !important;
    color: var(--_ink) !important;
    font:
      16px/1.5 system-ui,
      sans-serif !important;
    box-shadow: 0 8px 32px rgb(0 0 0 / 35%) !important;
    pointer-events: auto !important;
    opacity: 1 !important;
  }
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    padding: 1em 1.25em 1.25em;
    overflow-wrap: anywhere;
  }
  h2,
  p,
  ol {
    margin: 0;
  }
  header {
    display: flex;
    gap: 1em;
    align-items: center;
    justify-content: space-between;
  }
  h2 {
    font-size: 1.25em;
    line-height: 1.25;
  }
  h2:focus {
    outline: none;
  }
  .close {
    flex: none;
    overflow-wrap: normal;
  }
  .sum {
    font-weight: 600;
  }
  .quiet {
    font-size: 0.9375em;
  }
  ol {
    display: grid;
    gap: 1em;
    padding: 0;
    list-style: none;
  }
  li {
    display: grid;
    gap: 0.375em;
    justify-items: start;
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid #6a7178;
  }
  li.fault {
    border-color: #a8112c;
  }
  .weight {
    font-size: 0.9375em;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  button {
    min-block-size: 44px;
    padding: 0.375em 1em;
    border: 2px solid currentColor;
  }
  :focus-visible {
    scroll-margin-block: 1em;
    outline: 3px solid #005f82;
  }
  textarea {
    inline-size: 100%;
    min-block-size: 10em;
    border: 2px solid #6a7178;
    background: transparent;
    color: inherit;
    font: inherit;
  }
  /* On a phone what is told of is shown above the panel. */
  @media (max-width: 40rem) {
    :host {
      max-block-size: 55vh !important;
    }
  }
  @media (prefers-color-scheme: dark) {
    :host {
      --_ink: #eceef0;
      --_ground: #16181b;
      border-color: #eceef0 !important;
      color-scheme: dark !important;
    }
    li.fault {
      border-color: #ff97a5;
    }
    :focus-visible {
      outline-color: #6ec6e8;
    }
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;
