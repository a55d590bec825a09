import { css } from 'lit';

/** An option whose own round or square box stands beside its words: how it is laid out, and what shows its states. */
export const optionStyles = css`
  .option {
    display: flex;
    gap: 0.75em;
    min-block-size: var(--_target);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .option input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    font: inherit;
    accent-color: var(--_accent);
    cursor: inherit;
  }
  .option input:focus-visible {
    outline: none;
  }
  .option:hover {
    background: var(--_soft);
  }
  .option:has(:checked) {
    background: color-mix(in srgb, var(--_accent) 8%, transparent);
  }
  .option:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .option:has(:disabled) {
    opacity: 0.6;
    cursor: default;
  }

  @media (forced-colors: active) {
    /* Stronger than the frame that says that an option is chosen. */
    .option:has(input:focus-visible) {
      outline: 4px solid CanvasText;
    }
  }
`;
