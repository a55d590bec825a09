import { css } from 'lit';

/** The list of questions, the form of the one that is open, and the table of words. */
export const editorStyles = css`
  .editor,
  .page,
  .form,
  .inner,
  .field,
  fieldset,
  .elsewhere {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.5);
  }
  .editor {
    gap: calc(var(--_space) * 1.5);
  }
  .form,
  .inner {
    gap: var(--_space);
  }
  .field {
    gap: 0.375em;
  }
  h2,
  h3,
  h4,
  p,
  ol,
  ul {
    margin: 0;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  h2 {
    font-size: 1.375em;
    line-height: 1.25;
  }
  h3 {
    font-size: 1.1875em;
    line-height: 1.3;
  }
  h4 {
    font-size: 1em;
  }
  h3:focus {
    outline: none;
  }
  .page {
    gap: calc(var(--_space) * 0.75);
  }
  .questions,
  .entries,
  .types ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.5);
    padding: 0;
    list-style: none;
  }
  .question {
    border: 1px solid var(--_faint);
    border-inline-start: 4px solid var(--_faint);
    border-radius: var(--_radius);
  }
  .question.open {
    border-color: var(--_line);
    border-inline-start-color: var(--_accent);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125em 0.5em;
    inline-size: 100%;
    padding: 0.625em 0.75em 0.125em;
    text-align: start;
  }
  .chevron {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    margin-block-start: 0.25em;
  }
  .chevron:dir(rtl) {
    rotate: 180deg;
  }
  [aria-expanded='true'] > .chevron {
    rotate: 90deg;
  }
  .head .own,
  .head .empty {
    flex: 1 1 50%;
    overflow-wrap: anywhere;
  }
  .head .empty {
    font-weight: 400;
    font-style: italic;
  }
  .count {
    padding-inline: 0.5em;
    border: 1px solid var(--_error);
    border-radius: var(--_radius);
    color: var(--_error);
    font-size: 0.875em;
    font-weight: 600;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    padding: 0 0.75em 0.5em;
    font-size: 0.9375em;
  }
  .id {
    font-family: ui-monospace, monospace;
    font-size: 0.9375em;
  }
  .form {
    padding: 0.25em 0.75em 0.75em;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  fieldset:focus:not(:focus-visible) {
    outline: none;
  }
  .entry {
    padding: 0.25em 0.75em 0.75em;
    border: 1px solid var(--_faint);
    border-radius: var(--_radius);
  }
  .entry > legend {
    padding-inline: 0.375em;
    font-size: 0.9375em;
  }
  .group > legend,
  .types > legend {
    margin-block-end: 0.375em;
  }
  .hint {
    max-inline-size: 42em;
    font-size: 0.9375em;
  }
  .faults {
    display: grid;
    gap: 0.25em;
  }
  [part='field'] {
    inline-size: 100%;
    min-inline-size: 0;
    max-inline-size: 42em;
  }
  .number [part='field'],
  .one-of [part='field'],
  .id [part='field'] {
    max-inline-size: 22em;
  }
  textarea {
    resize: vertical;
    field-sizing: content;
  }
  textarea.json {
    max-inline-size: none;
    field-sizing: fixed;
    font-family: ui-monospace, monospace;
    font-size: 0.9375em;
  }
  .row,
  .labels {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: calc(var(--_space) * 0.75);
    align-items: start;
  }
  .types ul {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: calc(var(--_space) * 0.75);
  }
  .types li {
    display: grid;
    gap: 0.25em;
    align-content: start;
  }
  .types {
    padding: 0.75em;
    border: 1px solid var(--_faint);
    border-radius: var(--_radius);
    background: var(--_soft);
  }
  .part {
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_faint);
  }
  /* The edge is of the question around; readers with colours of their own see one of the button too. */
  button.head {
    border-color: transparent;
    font-weight: 600;
  }
  button.add,
  .group > button {
    justify-self: start;
  }
  button.add {
    border-color: var(--_accent);
    border-width: 2px;
    font-weight: 600;
  }
  .quiet {
    justify-self: start;
  }
  [aria-disabled='true'] {
    border-style: dashed;
    cursor: default;
  }
  summary {
    inline-size: fit-content;
    min-block-size: var(--_target);
    padding-block: 0.5em;
    cursor: pointer;
  }
  .editor > .group {
    gap: calc(var(--_space) * 0.75);
  }
  .editor > .group > legend {
    font-size: 1.1875em;
  }
  .items {
    display: grid;
    gap: calc(var(--_space) * 0.25);
    padding: 0;
    list-style: none;
  }
  .turned {
    margin-inline-start: 2em;
    font-size: 0.9375em;
  }
  .folded {
    border: 1px solid var(--_faint);
    border-inline-start: 4px solid var(--_faint);
    border-radius: var(--_radius);
  }
  .folded[open] {
    border-color: var(--_line);
    border-inline-start-color: var(--_accent);
  }
  .folded > summary {
    box-sizing: border-box;
    inline-size: 100%;
    padding: 0.625em 0.75em;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .folded > .entry {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.5);
    padding: 0 0.75em 0.75em;
    border: 0;
  }
  .rare > .inner,
  .settings > .inner {
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_faint);
  }
  .elsewhere {
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_faint);
  }
  .elsewhere ul {
    padding-inline-start: 1.25em;
  }
  code {
    font-size: 0.9375em;
  }
  @media print {
    button:not(.head),
    details {
      display: none;
    }
  }
`;
