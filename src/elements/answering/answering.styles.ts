import { css } from 'lit';

/** What surrounds the questions: actions, thanks, status. */
export const answeringStyles = css`
  form {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    margin: 0;
  }
  form > [hidden] {
    display: none;
  }
  h2,
  .step,
  p {
    margin: 0;
  }
  h2 {
    font-size: 1.375em;
    line-height: 1.3;
  }
  .step {
    font-size: 0.9375em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.75);
  }
  .status:not(:empty) {
    margin-block-start: calc(var(--_space) * 0.75);
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_error);
    font-weight: 600;
  }
  h2:focus {
    outline: none;
  }
  .problem,
  [part='answered'] {
    margin: 0 0 var(--_space);
  }
  tillid-delivery-status:not(:defined) {
    display: none;
  }
  tillid-results {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  @supports (color: oklch(from red l c h)) {
    .primary {
      background: var(--_accent);
    }
    .primary:hover {
      background: color-mix(in oklab, var(--_accent) 88%, currentColor);
    }
    .primary[aria-disabled='true'] {
      background: transparent;
    }
    /* On the words, not on the button: the accent is mixed from the button's own colour. */
    .primary:not([aria-disabled='true']) > span {
      color: var(--tillid-on-accent, oklch(from var(--_accent) clamp(0.12, (0.62 - l) * 1000, 1) 0 h));
    }
  }
  @media print {
    .actions {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .primary {
      border-color: ButtonText;
    }
  }
`;
