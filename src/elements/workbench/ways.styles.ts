import { css } from 'lit';

/** Choices and their words, the text to paste, and cards for the page, the kiosk and the code. */
export const waysStyles = css`
  .ways,
  section,
  .fields,
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }
  .ways {
    gap: calc(var(--_space) * 2);
    overflow-wrap: anywhere;
  }
  h3,
  p {
    margin: 0;
    text-wrap: pretty;
  }
  h3 {
    font-size: 1.1875em;
    line-height: 1.3;
  }
  section + section {
    padding-block-start: calc(var(--_space) * 1.5);
    border-block-start: 1px solid var(--_faint);
  }
  fieldset {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10em), 1fr));
    gap: calc(var(--_space) * 0.5);
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    margin-block-end: 0.375em;
    padding: 0;
    font-weight: 600;
  }
  .way,
  .tick {
    display: flex;
    gap: 0.625em;
    align-items: center;
    min-block-size: var(--_target);
    cursor: pointer;
  }
  .way {
    padding: 0.375em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .way:has(:checked) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    background: var(--_soft);
  }
  :is([type='radio'], [type='checkbox']) {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0;
    accent-color: var(--_accent);
  }
  .about {
    display: grid;
    gap: 0.25em;
    padding: 0.75em 1em;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_soft);
  }
  .fields {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    align-items: start;
  }
  .field {
    gap: 0.25em;
  }
  .field > label {
    font-weight: 600;
  }
  .hint,
  .quiet,
  .fault {
    font-size: 0.9375em;
  }
  .fault {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_error);
    font-weight: 600;
  }
  :is(input:not([type='radio'], [type='checkbox']), select, textarea) {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.5em 0.75em;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
  }
  option {
    background: Canvas;
    color: CanvasText;
  }
  textarea {
    font-family: ui-monospace, monospace;
    font-size: 0.9375em;
    resize: vertical;
  }
  input[aria-invalid='true'] {
    border-color: var(--_error);
  }
  summary {
    min-block-size: var(--_target);
    padding-block: 0.5em;
    cursor: pointer;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.75);
    align-items: center;
  }
  a {
    color: inherit;
    text-underline-offset: 0.2em;
  }
  .link {
    display: inline-block;
    padding-block: 0.5em;
    font-weight: 600;
  }
  .code {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    justify-items: start;
  }
  .code svg {
    inline-size: min(100%, 14em);
    block-size: auto;
    /* Dark on white in every circumstance: cameras read nothing else with certainty. */
    forced-color-adjust: none;
  }
  .paper {
    fill: #fff;
  }
  .modules {
    fill: #000;
  }
  /* What is printed is the code with its address, and nothing else of this. */
  @media print {
    .ways > :not(.for-paper),
    .for-paper > :not(.code),
    .buttons {
      display: none;
    }
    .code svg {
      inline-size: min(100%, 12cm);
    }
  }
`;
