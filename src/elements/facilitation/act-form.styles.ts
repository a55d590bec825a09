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
  .hint,
  .lead {
    font-size: 0.9375em;
  }
  .amount [part='field'] {
    max-inline-size: 12em;
  }
  .ticks {
    display: grid;
    max-block-size: 24em;
    padding-inline: 0.375em;
    overflow-y: auto;
  }
  .tick {
    padding-block: 0.25em;
  }
`;
