import { css } from 'lit';

/** The thanks, how far the answer is, and the receipt: a slip of paper that is quiet until it is needed. */
export const deliveryStatusStyles = css`
  p {
    margin: 0;
  }
  .thanks {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 0.75);
    font-size: 1.1875em;
    font-weight: 600;
  }
  .thanks:focus {
    outline: none;
  }
  svg {
    flex: none;
    inline-size: 2.75em;
    block-size: 2.75em;
    color: var(--_accent);
  }
  .status,
  .note,
  .use {
    max-inline-size: 42em;
    text-wrap: pretty;
  }
  .status:not(:empty) {
    margin-block-start: calc(var(--_space) * 0.75);
  }
  .note {
    margin-block-start: calc(var(--_space) * 0.25);
  }
  .refused {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_error);
  }
  .receipt {
    display: grid;
    gap: calc(var(--_space) * 0.5);
    max-inline-size: 42em;
    margin-block-start: var(--_space);
    padding: calc(var(--_space) * 0.875) var(--_space);
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_soft);
  }
  .title {
    font-weight: 600;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 0.5) var(--_space);
  }
  code {
    /* Alone, “monospace” would be drawn smaller than the words around it. */
    font-family: ui-monospace, monospace;
    font-size: 1em;
    overflow-wrap: anywhere;
    -webkit-user-select: all;
    user-select: all;
  }
  .copied:empty {
    display: none;
  }
  .use {
    font-size: 0.9375em;
  }
  .line button {
    font-weight: 400;
    border-width: 1px;
    border-color: var(--_line);
  }
  .change {
    justify-self: start;
  }
  details {
    margin-block-start: calc(var(--_space) * 0.5);
    font-size: 0.9375em;
  }
  summary {
    min-block-size: var(--_target);
    align-content: center;
    inline-size: fit-content;
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  details p {
    margin: 0 0 0.25em;
  }
  @media (forced-colors: active) {
    svg {
      color: CanvasText;
    }
  }
  @media print {
    button,
    .waiting-here {
      display: none;
    }
  }
`;
