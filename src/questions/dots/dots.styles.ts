import { css } from 'lit';

/** Cards with a field for dots between two buttons, the dots drawn below it, and how many are left. */
export const dotsStyles = css`
  .left {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    margin: 0 0 calc(var(--_space) * 0.75);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .left.over {
    color: var(--_error);
  }
  .card {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    justify-content: space-between;
    gap: 0.625em 1.25em;
    border-color: var(--_faint);
    border-width: 2px;
  }
  .card.given {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 4%, transparent);
  }
  .card-text {
    flex: 1 1 13em;
  }
  .giving {
    display: grid;
    flex: none;
    gap: 0.375em;
    justify-items: start;
    inline-size: min-content;
    min-inline-size: 11em;
  }
  .stepper {
    display: flex;
    gap: 0.375em;
  }
  .stepper button {
    display: grid;
    flex: none;
    place-content: center;
    inline-size: var(--_target);
    padding: 0;
    touch-action: manipulation;
  }
  .stepper svg {
    display: block;
    inline-size: 1em;
    block-size: 1em;
  }
  .stepper button[aria-disabled='true'] {
    border-color: var(--_faint);
  }
  .stepper button[aria-disabled='true'] svg {
    opacity: 0.5;
  }
  .stepper [part='field'] {
    inline-size: 4em;
    min-inline-size: 0;
    padding-inline: 0.25em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
  .drawn {
    display: block;
    inline-size: 10em;
    block-size: 1em;
  }
  .card .drawn {
    max-inline-size: 100%;
  }
  :dir(rtl) .drawn {
    transform: scaleX(-1);
  }
  .full {
    fill: var(--_accent);
  }
  .empty {
    fill: none;
    stroke: var(--_line);
    stroke-width: 1.5;
  }
  .beside {
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .why {
    flex: 1 1 100%;
    margin: 0;
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_accent);
    font-size: 0.9375em;
    overflow-wrap: anywhere;
  }
  .why.wrong {
    border-color: var(--_error);
    color: var(--_error);
    font-weight: 600;
  }
  /* It keeps its room, so that no button moves from under a finger. */
  .why.past {
    visibility: hidden;
  }
  .undo {
    margin-block-start: calc(var(--_space) * 0.5);
  }
  fieldset:disabled .stepper {
    opacity: 0.6;
  }

  @media (forced-colors: active) {
    .card.given {
      border-color: Highlight;
    }
    .full {
      fill: Highlight;
    }
    .empty {
      stroke: CanvasText;
    }
    .stepper button[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
    .stepper button[aria-disabled='true'] svg {
      opacity: 1;
    }
  }
`;
