import { css } from 'lit';

/** A board: its head, how to join, and its sections below each other. */
export const boardStyles = css`
  .sections,
  section {
    display: grid;
    gap: calc(var(--_space) * 1.25);
    grid-template-columns: minmax(0, 1fr);
    min-inline-size: 0;
  }
  .sections {
    gap: calc(var(--_space) * 2.5);
  }
  h2,
  h3,
  h4,
  p,
  ul,
  ol {
    margin: 0;
    overflow-wrap: anywhere;
  }
  /* With an empty text, not with none: VoiceOver goes on calling it a list. */
  ul,
  ol {
    padding: 0;
    list-style-type: '';
  }
  h2,
  h3,
  h4 {
    line-height: 1.25;
    text-wrap: balance;
  }
  h2 {
    font-size: 1.75em;
  }
  h3 {
    font-size: 1.375em;
  }
  h4 {
    font-size: 1.125em;
  }
  .phase-head {
    display: grid;
    gap: 0.35em;
  }
  h4 + .basis,
  .beside h3 + .asked {
    margin-block-start: calc(var(--_space) * -0.875);
  }
  .asked,
  .note,
  .prose,
  .purpose {
    max-inline-size: 65ch;
  }
  .note,
  .basis,
  .days {
    font-size: 0.9375em;
  }
  .prose {
    white-space: pre-line;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 1.5);
    justify-content: space-between;
    align-items: flex-start;
  }
  .head {
    display: grid;
    flex: 1 1 24em;
    gap: var(--_space);
    min-inline-size: min(100%, 16em);
  }
  .purpose {
    font-size: 1.125em;
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    font-size: 0.9375em;
  }
  .steps li {
    padding: 0.25em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .steps [aria-current] {
    padding: calc(0.25em - 1px) calc(0.75em - 1px);
    border: 2px solid var(--_accent);
    background: var(--_soft);
  }
  .steps [aria-current] .step-name {
    font-weight: 700;
  }
  .behind,
  .nothing {
    padding: 0.75em var(--_space);
    border: 1px dashed var(--_line);
    border-radius: var(--_radius);
  }
  .join {
    display: flex;
    flex: 0 1 26em;
    flex-wrap: wrap;
    gap: var(--_space);
    align-items: flex-start;
    padding: var(--_space);
    border: 1px solid var(--_faint);
    border-radius: var(--_radius);
  }
  .join-words {
    display: grid;
    flex: 1 1 12em;
    gap: 0.5em;
    min-inline-size: 0;
  }
  .join a {
    display: inline-block;
    min-block-size: 24px;
    color: inherit;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .code {
    flex: none;
    inline-size: 8em;
    max-inline-size: 100%;
    aspect-ratio: 1;
    forced-color-adjust: none;
  }
  .paper {
    fill: #fff;
  }
  .modules {
    fill: #000;
  }
  .became ol,
  .themes ul {
    display: grid;
    gap: calc(var(--_space) * 1.25);
  }
  .outcome,
  .theme {
    display: grid;
    gap: 0.35em;
    padding-inline-start: var(--_space);
    border-inline-start: 3px solid var(--_faint);
  }
  .status {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }
  summary {
    display: list-item;
    min-block-size: var(--_target);
    padding-block: 0.6em;
    font-weight: 600;
    cursor: pointer;
  }
  @media print {
    .theme details::details-content {
      block-size: auto;
      content-visibility: visible;
    }
    .join {
      display: none;
    }
    .card,
    .front-page,
    .outcome {
      break-inside: avoid;
    }
    h3,
    h4 {
      break-after: avoid;
    }
  }
`;
