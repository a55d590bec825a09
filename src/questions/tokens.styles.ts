import { css } from 'lit';

/**
 * The colours and measures that everything is drawn with. Lines and tints are mixed from the page's own text colour, so
 * that they are legible on any ground, light or dark; `--tillid-*` replaces them.
 */
export const tokens = css`
  :host {
    --_accent: var(--tillid-accent, color-mix(in oklab, currentColor 45%, #0083b0));
    --_line: var(--tillid-line, color-mix(in srgb, currentColor 76%, transparent));
    --_faint: var(--tillid-faint, color-mix(in srgb, currentColor 18%, transparent));
    --_soft: var(--tillid-soft, color-mix(in srgb, currentColor 6%, transparent));
    --_error: var(--tillid-error, color-mix(in oklab, currentColor 40%, #d21f3c));
    --_radius: var(--tillid-radius, 0.5em);
    --_space: var(--tillid-space, 1em);
    --_target: var(--tillid-target, max(2.75em, 44px));
    display: block;
    color: inherit;
    font: inherit;
    line-height: 1.5;
    letter-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    word-spacing: normal;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  :focus-visible {
    /* Hosts lay headers and banners over the page; what gets the focus is scrolled clear of them. */
    scroll-margin-block: 9em;
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  button {
    min-block-size: var(--_target);
    padding: 0.5em 1.25em;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  button:hover {
    background: var(--_soft);
  }
  button:disabled {
    border-color: var(--_faint);
    cursor: default;
  }
`;
