import { css } from 'lit';

/** The options of a choice below each other, or as tiles beside each other where there is room. */
export const choiceStyles = css`
  [part='chance'] {
    max-inline-size: 42em;
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_faint);
  }
  [part='chance'] p {
    margin: 0;
  }
  [part='chance'] p + p {
    margin-block-start: 0.5em;
  }
  .question {
    container-type: inline-size;
    contain-intrinsic-inline-size: min(15em, 240px);
  }
  .options {
    display: grid;
    gap: calc(var(--_space) * 0.375);
    max-inline-size: 40em;
  }
  .option {
    align-items: flex-start;
    padding: max(0.375em, (var(--_target) - 1.4em) / 2 - 2px) 0.75em;
    border: 2px solid var(--_faint);
    line-height: 1.4;
  }
  .option input {
    margin: 0.1em 0;
  }
  .leave input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    font: inherit;
  }
  .option:has(:checked) {
    border-color: var(--_accent);
  }
  .option:has([aria-invalid='true']) {
    border-color: var(--_error);
  }
  .word {
    min-inline-size: 0;
    overflow-wrap: anywhere;
    text-wrap: pretty;
  }

  @container (inline-size >= 30em) {
    .tiles {
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 12em), 1fr));
      gap: calc(var(--_space) * 0.625);
      max-inline-size: 52em;
    }
    .tiles .option {
      padding: 1em 0.875em;
    }
  }

  .own-words {
    display: grid;
    gap: 0.25em;
    max-inline-size: calc(40em - 1.35em);
    margin-block-start: calc(var(--_space) * 0.5);
    margin-inline-start: 1.35em;
    padding-inline-start: 1.25em;
    border-inline-start: 4px solid var(--_faint);
  }
  .own-words input {
    inline-size: 100%;
  }

  @media (forced-colors: active) {
    .option:has(:checked) {
      border-color: Highlight;
      outline: 2px solid Highlight;
    }
  }
`;
