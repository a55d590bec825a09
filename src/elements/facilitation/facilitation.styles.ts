import { css } from 'lit';

/** The board of a facilitator: how the meeting goes, cards in columns, and sections that are opened. */
export const facilitationStyles = css`
  .facilitation,
  .inner,
  section,
  .thing,
  .token {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.5);
    justify-items: start;
  }
  .facilitation {
    gap: calc(var(--_space) * 1.5);
  }
  .facilitation > :not(.visually-hidden),
  .inner > *,
  section > * {
    inline-size: 100%;
  }
  .inner > button,
  .things > li > button {
    inline-size: fit-content;
  }
  h2,
  h3,
  p,
  ul,
  ol {
    margin: 0;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  h2 {
    flex: 1 1 12em;
    font-size: 1.375em;
    line-height: 1.25;
  }
  h3 {
    font-size: 1.1875em;
    line-height: 1.3;
  }
  :is(h2, h3):focus {
    outline: none;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.5);
    align-items: start;
  }
  header > p {
    flex-basis: 100%;
  }
  .purpose,
  .asked {
    font-size: 1.0625em;
  }
  .counts,
  .count,
  .facts,
  .raw,
  .under {
    font-size: 0.9375em;
  }
  .phases {
    display: grid;
    gap: 0.25em;
    padding: 0;
    list-style-position: inside;
  }
  .phases li {
    padding: 0.5em 0.75em;
    border-inline-start: 4px solid var(--_faint);
  }
  .phases [aria-current] {
    border-color: var(--_accent);
    background: var(--_soft);
  }
  .phases .name {
    font-weight: 600;
  }
  .now {
    padding-inline: 0.5em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    font-size: 0.875em;
  }
  .phases .counts {
    display: block;
  }
  .things,
  .facts {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    padding: 0;
    list-style: none;
  }
  .facts {
    gap: 0.125em;
  }
  .grid {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 22em), 1fr));
    align-items: start;
  }
  .things > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.5);
    padding: calc(var(--_space) * 0.75);
    border: 1px solid var(--_faint);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
  }
  .things .things > li {
    border-inline-start-width: 1px;
    border-color: var(--_faint);
  }
  .text {
    white-space: pre-line;
  }
  .raw {
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_line);
  }
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11em), 1fr));
    gap: calc(var(--_space) * 0.75);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.5);
    align-items: start;
  }
  .buttons > form {
    flex-basis: 100%;
  }
  summary {
    box-sizing: border-box;
    min-block-size: var(--_target);
    padding-block: 0.5em;
    cursor: pointer;
  }
  .acts > summary,
  .others > summary {
    inline-size: fit-content;
  }
  .section {
    border-block-start: 1px solid var(--_faint);
    padding-block-start: calc(var(--_space) * 0.25);
  }
  .section > summary > h3 {
    display: inline;
  }
  .note.refused,
  .note.unreachable,
  .note.failed,
  .note.overtaken,
  .note.behind {
    border-color: var(--_error);
  }
  @media print {
    .acts,
    .filters,
    .buttons,
    .leave,
    .note,
    .token {
      display: none;
    }
  }
`;
