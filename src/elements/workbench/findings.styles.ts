import { css } from 'lit';

/** What came of a survey: sections below each other, files and texts as lists. */
export const findingsStyles = css`
  .findings,
  section,
  form,
  .field,
  .file,
  .texts > li,
  .files > li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.5);
    justify-items: start;
  }
  .findings {
    gap: calc(var(--_space) * 2);
  }
  section {
    gap: calc(var(--_space) * 0.75);
  }
  section + section {
    padding-block-start: calc(var(--_space) * 1.5);
    border-block-start: 1px solid var(--_faint);
  }
  .findings > section,
  section > :is(form, ul, details, tillid-results),
  .field,
  details > :not(summary) {
    inline-size: 100%;
  }
  section > p,
  form {
    max-inline-size: 42em;
  }
  h3,
  h4,
  p,
  ul,
  blockquote {
    margin: 0;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  h3 {
    font-size: 1.375em;
    line-height: 1.25;
  }
  h4 {
    font-size: 1.0625em;
  }
  :is(h3, h4, p):focus {
    outline: none;
  }
  ul {
    padding: 0;
    list-style: none;
  }
  .files {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
    gap: calc(var(--_space) * 1.25);
  }
  .files > li {
    align-content: start;
    gap: calc(var(--_space) * 0.25);
  }
  .texts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 22em), 1fr));
    align-items: start;
    gap: calc(var(--_space) * 0.75);
  }
  .texts > li {
    padding: calc(var(--_space) * 0.75);
    border: 1px solid var(--_faint);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
  }
  blockquote {
    max-inline-size: 42em;
    white-space: pre-line;
  }
  button {
    overflow-wrap: anywhere;
  }
  button.dangerous {
    border-color: var(--_error);
    border-width: 2px;
    font-weight: 600;
  }
  [part='field'] {
    inline-size: 100%;
    max-inline-size: 30em;
    min-inline-size: 0;
  }
  [part='field'].short {
    max-inline-size: 10em;
  }
  .texts > li > form,
  textarea[part='field'] {
    inline-size: 100%;
    max-inline-size: 100%;
  }
  a {
    color: inherit;
    text-underline-offset: 0.2em;
  }
  p > a {
    display: inline-block;
    min-block-size: var(--_target);
    padding-block: 0.5em;
  }
  .note,
  .warning {
    padding: 0.375em 0.75em;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_soft);
  }
  .note.wrong,
  .warning {
    border-color: var(--_error);
  }
  details {
    inline-size: 100%;
  }
  summary {
    inline-size: fit-content;
    min-block-size: var(--_target);
    padding-block: 0.5em;
    font-weight: 600;
    cursor: pointer;
  }
  details > :not(summary) {
    display: block;
    padding-block: calc(var(--_space) * 0.5);
  }
  @media print {
    section:not([aria-labelledby='heading-results']),
    .field {
      display: none;
    }
  }
`;
