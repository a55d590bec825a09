import { css } from 'lit';

/** Cards in a calm grid, bars of dots, and front pages. */
export const boardCardsStyles = css`
  .cards,
  .stories {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--_card, 15em)), 1fr));
    gap: calc(var(--_space) * 0.75);
  }
  .chosen .cards,
  .stories {
    --_card: 20em;
  }
  .card,
  .front-page {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    min-inline-size: 0;
    padding: 0.75em var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_soft);
  }
  .chosen .card {
    border: 2px solid var(--_accent);
    counter-increment: chosen;
  }
  .chosen .card::before {
    content: counter(chosen);
    color: var(--_accent);
    font-weight: 700;
    line-height: 1;
  }
  .chosen {
    counter-reset: chosen;
  }
  .text {
    white-space: pre-line;
  }
  .card > .text {
    font-size: 1.0625em;
    line-height: 1.35;
  }
  .origin,
  .same,
  .rounds {
    font-size: 0.875em;
  }
  .price {
    font-size: 0.9375em;
  }
  .price > :first-child {
    font-weight: 600;
  }
  .price,
  .origin {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  .same ul {
    display: grid;
    gap: 0.35em;
    padding-inline-start: 1.25em;
    list-style-type: disc;
  }
  .rounds {
    display: grid;
    gap: 0.15em;
  }
  .given-dots {
    font-weight: 600;
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 0.5em;
    margin-block-start: auto;
    overflow: hidden;
  }
  :dir(rtl) > .bar {
    transform: scaleX(-1);
  }
  .track {
    fill: var(--_faint);
  }
  .given {
    fill: var(--_accent);
  }
  .counts {
    display: grid;
    gap: 0.75em;
    max-inline-size: 42em;
    padding: 0;
    list-style: none;
  }
  .front-page {
    padding: var(--_space);
    border-block: 4px double var(--_line);
    border-inline: 0;
    border-radius: 0;
    background: transparent;
  }
  .front-page h4 {
    font-size: 1.5em;
    line-height: 1.15;
  }
  .wish {
    align-self: start;
    padding: 0 0.6em;
    border: 1px dashed var(--_line);
    border-radius: 1em;
    font-size: 0.875em;
  }
  @media (prefers-reduced-motion: no-preference) {
    .new {
      animation: came 1.2s ease-out;
    }
    @keyframes came {
      from {
        opacity: 0;
      }
    }
  }
  @media (forced-colors: active) {
    .track {
      fill: GrayText;
    }
    .given {
      fill: Highlight;
    }
  }
`;
