import { css } from 'lit';

/** The table of words: a column for each language, and one beneath the other where there is little room. */
export const wordsStyles = css`
  :host {
    container-type: inline-size;
  }
  .words {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }
  form {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    margin: 0;
  }
  .languages {
    display: grid;
    gap: calc(var(--_space) * 0.5);
    padding: 0;
    list-style: none;
  }
  .languages li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    justify-content: space-between;
    padding-block-end: calc(var(--_space) * 0.5);
    border-block-end: 1px solid var(--_faint);
  }
  .incomplete {
    font-weight: 600;
  }
  table,
  thead,
  tbody,
  tr,
  th,
  td {
    display: block;
    padding: 0;
    text-align: start;
    font: inherit;
  }
  thead {
    display: none;
  }
  tbody {
    display: grid;
    gap: var(--_space);
  }
  tr {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.375em;
    padding-block-end: 0.75em;
    border-block-end: 1px solid var(--_faint);
  }
  th .within {
    display: block;
    font-size: 0.875em;
  }
  th .what {
    font-weight: 600;
  }
  .language {
    font-size: 0.875em;
  }
  table textarea {
    inline-size: 100%;
    max-inline-size: none;
  }
  textarea.missing {
    border-style: dashed;
    border-color: var(--_error);
  }
  @container (min-width: 40em) {
    thead,
    tbody {
      display: block;
    }
    tr {
      grid-template-columns: minmax(8em, 1fr) repeat(auto-fit, minmax(0, 2fr));
      gap: 0.5em 0.75em;
      padding-block: 0.375em;
    }
    .columns-1 tr {
      grid-template-columns: minmax(8em, 1fr) minmax(0, 2fr);
    }
    .columns-2 tr {
      grid-template-columns: minmax(8em, 1fr) repeat(2, minmax(0, 2fr));
    }
    .columns-3 tr {
      grid-template-columns: minmax(8em, 1.5fr) repeat(3, minmax(0, 2fr));
    }
    .columns-4 tr {
      grid-template-columns: minmax(8em, 1.5fr) repeat(auto-fit, minmax(8em, 2fr));
    }
    .language {
      display: none;
    }
    thead th {
      font-weight: 600;
    }
  }
  @media print {
    .buttons,
    .add {
      display: none;
    }
  }
`;
