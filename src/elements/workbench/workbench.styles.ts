import { css } from 'lit';

/** The workbench: a list of surveys, and a survey with its tasks; what is written and its preview stand beside each other where there is room. */
export const workbenchStyles = css`
  :host {
    container: workbench / inline-size;
  }
  .workbench,
  .publish,
  .settings,
  .guest,
  .read,
  .written {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    justify-items: start;
  }
  .workbench > :not(.visually-hidden),
  .publish > *,
  .settings > *,
  .read > *,
  .written > * {
    inline-size: 100%;
  }
  .settings {
    gap: calc(var(--_space) * 1.5);
  }
  h2,
  h3,
  h4,
  p,
  ul {
    margin: 0;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  h2 {
    font-size: 1.625em;
    line-height: 1.25;
  }
  h3 {
    font-size: 1.25em;
    line-height: 1.3;
  }
  h4 {
    font-size: 1.0625em;
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.5);
    justify-content: end;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  .back a,
  .tasks a,
  .begin a,
  .survey h3 a,
  .problems a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
  }
  .button {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
    padding: 0.5em 1.25em;
    border: 2px solid var(--_accent);
    border-radius: var(--_radius);
    color: inherit;
    font-weight: 600;
    text-decoration: none;
  }
  .button:hover {
    background: var(--_soft);
  }
  .standing,
  .facts {
    font-size: 0.9375em;
  }
  .surveys,
  .begin,
  .tasks,
  .facts,
  .languages {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    padding: 0;
    list-style: none;
  }
  .surveys,
  .begin {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 24em), 1fr));
  }
  .facts {
    gap: 0.125em;
  }
  .survey,
  .begin li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.5);
    align-content: start;
    justify-items: start;
    padding: calc(var(--_space) * 0.875);
    border: 1px solid var(--_faint);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
  }
  .begin a {
    font-weight: 600;
  }
  .tasks,
  .buttons,
  .languages li {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.5);
    align-items: center;
  }
  .survey .tasks {
    gap: 0 var(--_space);
    font-size: 0.9375em;
  }
  .workbench > nav {
    border-block: 1px solid var(--_faint);
  }
  .workbench > nav .tasks {
    gap: 0 1.5em;
  }
  .workbench > nav a {
    border-block-end: 4px solid transparent;
    border-block-start: 4px solid transparent;
    color: inherit;
    text-decoration: none;
  }
  .workbench > nav a:hover {
    text-decoration: underline;
  }
  .workbench > nav [aria-current] {
    border-block-end-color: var(--_accent);
    font-weight: 600;
  }
  .note ul {
    flex-basis: 100%;
  }
  .note.wrong {
    border-color: var(--_error);
  }
  .group {
    max-inline-size: 44em;
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_faint);
    gap: var(--_space);
  }
  .group > legend {
    float: inline-start;
    inline-size: 100%;
    font-size: 1.125em;
  }
  .languages li {
    justify-content: space-between;
    padding-block: 0.25em;
    border-block-end: 1px solid var(--_faint);
  }
  [part='field']:is(.day, .number),
  .writing [part='field'] {
    max-inline-size: 18em;
  }
  [type='file'] {
    max-inline-size: 30em;
  }
  .problems,
  .changes {
    display: grid;
    gap: calc(var(--_space) * 0.5);
    padding-inline-start: 1.25em;
  }
  .asked {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    margin: 0;
    padding-inline-start: 1.75em;
  }
  .asked ul {
    padding-inline-start: 1.25em;
  }
  summary {
    inline-size: fit-content;
    min-block-size: var(--_target);
    padding-block: 0.5em;
    cursor: pointer;
  }
  .scrolled {
    overflow-x: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
  }
  .versions {
    max-inline-size: 36em;
  }
  caption {
    padding-block: 0.5em;
    font-weight: 600;
    text-align: start;
  }
  th,
  td {
    padding: 0.5em 0.75em 0.5em 0;
    border-block-end: 1px solid var(--_faint);
    text-align: start;
    vertical-align: top;
  }
  tbody th {
    font-weight: 400;
  }
  .preview:not(.open) > #preview {
    display: none;
  }
  .beside,
  .preview,
  #preview {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }
  .toggle {
    justify-self: start;
  }
  @container workbench (min-width: 64em) {
    .beside {
      grid-template-columns: minmax(0, 3fr) minmax(24em, 2fr);
      gap: calc(var(--_space) * 2);
      align-items: start;
    }
    .preview {
      position: sticky;
      inset-block-start: var(--_space);
    }
    .preview:not(.open) > #preview {
      display: grid;
    }
    .toggle {
      display: none;
    }
  }
  @media print {
    .buttons,
    .top,
    .preview,
    nav {
      display: none;
    }
  }
`;
