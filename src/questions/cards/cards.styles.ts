import { css } from 'lit';

/** The field for a new card, and the cards below it. */
export const cardsStyles = css`
  .new {
    display: block;
    margin-block-end: 0.25em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    max-inline-size: 40em;
  }
  #field {
    flex: 1 1 14em;
    min-inline-size: 0;
  }
  .full {
    margin: 0;
  }
  .cards {
    display: grid;
    gap: 0.5em;
    max-inline-size: 40em;
    margin: var(--_space) 0 0;
    padding: 0;
    border-radius: var(--_radius);
    /* Not "none", for which Safari no longer calls it a list. */
    list-style-type: '';
  }
  .card {
    display: flex;
    align-items: center;
    gap: 0.5em;
    padding-block: 0.25em;
    padding-inline: 0.875em 0.25em;
    border: 1px solid var(--_faint);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_soft);
  }
  .text {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .remove {
    display: grid;
    flex: none;
    place-content: center;
    inline-size: var(--_target);
    block-size: var(--_target);
    padding: 0;
    border-color: transparent;
  }
  .remove svg {
    display: block;
    inline-size: 1em;
    block-size: 1em;
  }
  .remove:disabled {
    opacity: 0.6;
  }

  @media (forced-colors: active) {
    .card {
      border-color: CanvasText;
    }
  }
`;
