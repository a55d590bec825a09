import { css } from 'lit';

/** The two lists of a ranking, the buttons of its cards, and where something that is dragged would land. */
export const rankStyles = css`
  .list-name {
    margin: 0 0 0.4em;
    font-weight: 600;
  }
  .unplaced {
    max-inline-size: 44em;
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .empty {
    max-inline-size: 44em;
    margin: 0;
    padding: 1em 0.875em;
    border: 1px dashed var(--_line);
    border-radius: var(--_radius);
  }
  .full {
    margin: 0 0 0.75em;
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_accent);
  }
  .cards[hidden] {
    display: none;
  }
  .card {
    /* The buttons go below where there is no room beside the words. No container query: in a container that is not laid out yet
       Chromium gives no focus. */
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.5em;
    align-items: center;
    padding-block: 0.5em;
    padding-inline: 0 0.5em;
  }
  [part='placed'] .card {
    border-inline-start: 4px solid var(--_accent);
    padding-inline-start: 0;
  }
  [part='unplaced'] .card {
    border-inline-start-width: 4px;
    border-inline-start-color: var(--_faint);
  }
  .card.shared {
    margin-block-start: -0.5em;
    border-start-start-radius: 0;
    border-start-end-radius: 0;
    border-block-start-style: dashed;
  }
  .handle {
    display: grid;
    place-content: center;
    inline-size: var(--_target);
    min-block-size: var(--_target);
    align-self: stretch;
    cursor: grab;
    /* Only here: a finger on the rest of the card scrolls the page. */
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
  }
  .handle svg {
    inline-size: 1em;
    block-size: 1em;
    opacity: 0.75;
  }
  .card .card-text {
    flex: 1 1 8em;
  }
  .place {
    min-inline-size: 1.6em;
    font-weight: 600;
    font-size: 1.1875em;
    font-variant-numeric: tabular-nums;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    padding-inline-start: 0.5em;
    gap: 0.25em;
    align-items: center;
  }
  .controls button {
    padding: 0.25em 0.75em;
    border-width: 1px;
    border-color: var(--_line);
    font-weight: 400;
  }
  .controls .icon {
    display: grid;
    place-content: center;
    inline-size: var(--_target);
    padding: 0;
  }
  .icon svg {
    inline-size: 1.125em;
    block-size: 1.125em;
  }
  .controls .picker[part='field'] {
    inline-size: 3.75em;
    padding-inline: 0.5em 0.25em;
    border-width: 1px;
  }
  [part='unplaced'] .controls .picker {
    inline-size: 6em;
  }
  .controls [aria-disabled='true'] {
    border-style: dashed;
    cursor: default;
  }
  .controls [aria-disabled='true'] svg {
    opacity: 0.4;
  }
  .controls [aria-disabled='true']:hover {
    background: transparent;
  }
  .dragged {
    position: relative;
    z-index: 1;
    border-color: var(--_accent);
    background: Canvas;
    color: CanvasText;
    cursor: grabbing;
    opacity: 0.92;
  }
  .drop-before,
  .drop-after {
    position: relative;
  }
  .drop-before::before,
  .drop-after::after {
    content: '';
    position: absolute;
    z-index: 2;
    inset-inline: 0;
    block-size: 4px;
    border-radius: 2px;
    background: var(--_accent);
  }
  .drop-before::before {
    inset-block-start: calc(-0.25em - 3px);
  }
  .drop-after::after {
    inset-block-end: calc(-0.25em - 3px);
  }
  .drop-here {
    outline: 3px dashed var(--_accent);
    outline-offset: 2px;
    border-radius: var(--_radius);
  }
  .after {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1.5em;
    margin-block-start: calc(var(--_space) * 0.75);
  }
  .after .clear {
    margin: 0;
    min-block-size: var(--_target);
    padding-inline: 0.5em;
  }
  fieldset:disabled .handle {
    visibility: hidden;
  }
  @media (forced-colors: active) {
    .drop-before::before,
    .drop-after::after {
      background: Highlight;
    }
    .controls [aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
  }
  @media print {
    .controls,
    .handle {
      display: none;
    }
  }
`;
