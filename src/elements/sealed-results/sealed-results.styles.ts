import { css } from 'lit';

/** A form, how far the opening is, and what was opened. */
export const sealedResultsStyles = css`
  .sealed,
  form,
  .field,
  fieldset,
  .working,
  .outcome,
  .uncounted,
  .told {
    display: grid;
    justify-items: start;
    gap: calc(var(--_space) * 0.5);
  }
  form,
  .outcome {
    gap: calc(var(--_space) * 1.25);
  }
  form,
  .working,
  .outcome > :not(tillid-results) {
    max-inline-size: 42em;
  }
  form[hidden] {
    display: none;
  }
  .field,
  fieldset,
  .working,
  .uncounted,
  progress,
  tillid-results {
    inline-size: 100%;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  p,
  h3,
  ul {
    margin: 0;
    text-wrap: pretty;
  }
  h3 {
    font-size: 1.0625em;
  }
  label[for],
  legend {
    padding: 0;
    font-weight: 600;
  }
  .hint {
    font-size: 0.9375em;
  }
  .fault {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_error);
    color: var(--_error);
    font-weight: 600;
  }
  .about,
  .warning {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_accent);
  }
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 1.5);
  }
  .option {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: var(--_target);
    cursor: pointer;
  }
  [type='radio'] {
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0;
    accent-color: var(--_accent);
  }
  [part='field'] {
    inline-size: 100%;
    max-inline-size: 30em;
  }
  [part='field'][type='file'] {
    max-inline-size: 100%;
  }
  .start {
    margin-block-start: calc(var(--_space) * 0.25);
  }
  progress {
    block-size: 0.75em;
    max-inline-size: 30em;
    accent-color: var(--_accent);
  }
  .told:focus {
    outline: none;
  }
  .sum {
    font-size: 1.0625em;
    font-weight: 600;
  }
  details {
    inline-size: 100%;
  }
  summary {
    padding-block: 0.625em;
    cursor: pointer;
  }
  li {
    overflow-wrap: anywhere;
  }
  li div {
    font-size: 0.9375em;
  }
  .uncounted {
    gap: 0;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.5);
  }
  .actions button {
    border-color: var(--_line);
    border-width: 1px;
    font-weight: 400;
  }
  .news:empty {
    display: none;
  }
  @media print {
    form,
    .actions,
    .warning {
      display: none;
    }
  }
`;
