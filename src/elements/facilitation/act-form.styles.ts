import { css } from 'lit';

/** The forms in which something is asked before it is done, and the one for the token. */
export const actFormStyles = css`
  form,
  .field,
  fieldset {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 0.375);
    inline-size: 100%;
  }
  form {
    gap: var(--_space);
    max-inline-size: 42em;
    margin: 0;
  }
  form.act {
    padding: calc(var(--_space) * 0.75);
    border-radius: var(--_radius);
    background: var(--_soft);
  }
  .token .primary {
    justify-self: start;
  }
  /* The calendar within a field for a day is a stop of its own, at which browsers draw no ring around the field. */
  input[type='date']:is(:focus, :focus-within) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .token [part='field'] {
    max-inline-size: 30em;
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  label[for],
  legend {
    padding: 0;
    font-weight: 600;
  }
  .hint,
  .lead {
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
  .amount [part='field'] {
    max-inline-size: 12em;
  }
  textarea[part='field'] {
    resize: vertical;
  }
  option {
    background: Canvas;
    color: CanvasText;
  }
  .ticks {
    display: grid;
    max-block-size: 24em;
    padding-inline: 0.375em;
    overflow-y: auto;
  }
  .tick {
    display: flex;
    gap: 0.625em;
    align-items: center;
    min-block-size: var(--_target);
    padding-block: 0.25em;
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
`;
