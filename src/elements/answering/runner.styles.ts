import { css } from 'lit';

/** What surrounds the questions of a survey in steps. */
export const runnerStyles = css`
  h3 {
    margin: 0 0 calc(var(--_space) * 0.375);
    font-size: 1.0625em;
    line-height: 1.35;
  }
  .progress {
    display: grid;
    gap: 0.375em;
  }
  .step:focus {
    outline: none;
  }
  progress {
    inline-size: 100%;
    max-inline-size: 20em;
    block-size: 0.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: hidden;
    appearance: none;
    background: transparent;
  }
  progress::-webkit-progress-bar {
    background: transparent;
  }
  progress::-webkit-progress-value {
    background: var(--_accent);
  }
  progress::-moz-progress-bar {
    background: var(--_accent);
  }
  .lead {
    max-inline-size: 42em;
  }
  .notice,
  .restored,
  .help {
    max-inline-size: 42em;
    padding: calc(var(--_space) * 0.875) var(--_space);
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_soft);
  }
  .help {
    border-inline-start: 4px solid var(--_accent);
  }
  section {
    margin-block-start: calc(var(--_space) * 1.25);
  }
  form > section,
  form > slot > section {
    margin-block-start: 0;
  }
  .date {
    font-size: 0.9375em;
  }
  .restored {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em var(--_space);
  }
  .errors {
    max-inline-size: 42em;
    padding: calc(var(--_space) * 0.875) var(--_space);
    border: 2px solid var(--_error);
    border-radius: var(--_radius);
  }
  .errors ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .errors li + li {
    margin-block-start: 0.25em;
  }
  .errors a {
    display: inline-block;
    min-block-size: var(--_target);
    align-content: center;
    text-underline-offset: 0.2em;
    overflow-wrap: anywhere;
  }
  .message {
    color: var(--_error);
    font-weight: 600;
  }
  .review {
    max-inline-size: 46em;
    margin: 0;
  }
  .review > div {
    display: grid;
    grid-template: auto 1fr / minmax(0, 1fr) auto;
    gap: 0.125em var(--_space);
    padding-block: calc(var(--_space) * 0.625);
    border-block-end: 1px solid var(--_faint);
  }
  dt {
    grid-column: 1;
  }
  dd {
    grid-column: 1;
    margin: 0;
    font-weight: 600;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  dd small {
    display: block;
    font-size: 0.9375em;
    font-weight: 400;
  }
  dd.change {
    white-space: normal;
    grid-area: 1 / 2 / span 2;
    align-self: center;
  }
  .link {
    border: 0;
    padding-inline: 0.5em;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .source p {
    max-inline-size: 42em;
  }
  .source {
    flex-basis: 100%;
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
  a {
    color: inherit;
  }
  @media (forced-colors: active) {
    progress {
      forced-color-adjust: none;
      border-color: CanvasText;
    }
    progress::-webkit-progress-value {
      background: Highlight;
    }
    progress::-moz-progress-bar {
      background: Highlight;
    }
  }
`;
