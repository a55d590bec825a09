import { css } from 'lit';

/** The meeting as those who take part see it: where it is, what they write, what others have answered. */
export const meetingStyles = css`
  .meeting,
  .now,
  .sent section,
  details[open] {
    display: grid;
    gap: var(--_space);
  }
  .meeting,
  .now,
  .beside,
  .others,
  .sent section,
  details[open] {
    grid-template-columns: minmax(0, 1fr);
  }
  .meeting {
    gap: calc(var(--_space) * 1.5);
  }
  h2,
  h3,
  h4,
  p,
  dl,
  dd,
  ol {
    margin: 0;
  }
  p,
  h2,
  h3 {
    max-inline-size: 42em;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }
  h2 {
    font-size: 1.5em;
    line-height: 1.25;
  }
  h3 {
    font-size: 1.25em;
    line-height: 1.3;
  }
  h4 {
    font-size: 1.0625em;
  }
  header {
    display: grid;
    gap: calc(var(--_space) * 0.5);
  }
  .where {
    margin-block-start: calc(var(--_space) * 0.5);
    padding-inline-start: 0.625em;
    border-inline-start: 5px solid var(--_accent);
  }
  h3:focus {
    outline: none;
  }
  dl {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    font-size: 0.9375em;
  }
  dl div {
    display: flex;
    gap: 0.375em;
  }
  dd {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .news:not(.told) {
    /* The live region is there before its words, and takes no room. */
    margin-block-end: calc(var(--_space) * -1.5);
  }
  .told {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    padding: calc(var(--_space) * 0.75) var(--_space);
    border-inline-start: 5px solid var(--_accent);
    background: var(--_soft);
  }
  [part='place'],
  .note {
    font-size: 0.9375em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.75);
  }
  .table {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 0.5) var(--_space);
    margin: 0;
  }
  form.table {
    display: grid;
    justify-items: start;
  }
  label {
    font-size: 1.1875em;
    font-weight: 600;
  }
  select {
    inline-size: 100%;
    max-inline-size: 22em;
  }
  option {
    /* Lists of options stand on a ground of the browser's own. */
    background: Field;
    color: FieldText;
  }
  .error {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_error);
    color: var(--_error);
    font-weight: 600;
  }
  div.table button,
  .more button {
    border-width: 1px;
    border-color: var(--_line);
    font-weight: 400;
  }
  [part='chosen'],
  .others {
    display: grid;
    gap: calc(var(--_space) * 0.5);
  }
  ol {
    display: grid;
    gap: calc(var(--_space) * 0.5);
    padding-inline-start: 1.75em;
  }
  .card {
    font-weight: 600;
  }
  .beside {
    display: grid;
    gap: calc(var(--_space) * 0.5);
  }
  details {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  details[open] {
    padding-block-end: var(--_space);
  }
  details > :not(summary) {
    margin-inline: var(--_space);
  }
  summary {
    display: list-item;
    padding: 0.625em var(--_space);
    border-radius: var(--_radius);
    min-block-size: var(--_target);
    font-weight: 600;
    cursor: pointer;
  }
  summary:hover {
    background: var(--_soft);
  }
  @media print {
    button,
    form {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .told {
      border-block: 1px solid;
      border-inline-end: 1px solid;
    }
  }
`;
