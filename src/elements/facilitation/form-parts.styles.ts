import { css } from 'lit';

/** What forms of editors and facilitators are made of, beside their fields: labels, help, faults, ticks, buttons and notes. */
export const formPartsStyles = css`
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
  [part='field'] {
    inline-size: 100%;
    min-inline-size: 0;
  }
  textarea[part='field'] {
    resize: vertical;
  }
  option {
    background: Canvas;
    color: CanvasText;
  }
  .tick {
    display: flex;
    gap: 0.625em;
    align-items: center;
    min-block-size: var(--_target);
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  [type='checkbox'] {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0;
    accent-color: var(--_accent);
  }
  button {
    border-color: var(--_line);
    border-width: 1px;
    font-weight: 400;
    text-align: start;
  }
  button.primary {
    border-color: var(--_accent);
    border-width: 2px;
    font-weight: 600;
  }
  [aria-disabled='true'] {
    border-style: dashed;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.5);
  }
  .note {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    padding: 0.5em 0.75em;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_soft);
  }
`;
