import { css } from 'lit';

/** Indicators: a tile each, or all below each other. */
export const indicatorsStyles = css`
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: calc(var(--_space) * 1.25);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .tile {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--_space);
    min-inline-size: 0;
    padding: calc(var(--_space) * 1.25);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    break-inside: avoid;
  }
  .said {
    display: grid;
    grid-column: 1 / -1;
    gap: 0.35em;
    margin-block-start: 0.5em;
    font-size: 0.9375em;
  }
  .state {
    display: flex;
    gap: 0.5em;
  }
  .sign {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    margin-block-start: 0.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.25;
    stroke-linecap: round;
  }
  .target {
    stroke: currentColor;
    stroke-width: 2;
    stroke-dasharray: 4 3;
  }
  .spark {
    display: grid;
    grid-template: 'top svg svg' 1fr 'bottom svg svg' auto '. first last' auto / auto 1fr 1fr;
    gap: 0 0.5em;
    max-inline-size: 22em;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .spark svg {
    display: block;
    grid-area: svg;
    inline-size: 100%;
  }
  :dir(rtl) .spark svg {
    transform: scaleX(-1);
  }
  .spark span {
    min-inline-size: 0;
    line-height: 1.2;
    overflow-wrap: anywhere;
  }
  .spark .top {
    grid-area: top;
  }
  .spark .bottom {
    grid-area: bottom;
    align-self: end;
  }
  .spark .first {
    grid-area: first;
  }
  .spark .last {
    grid-area: last;
    text-align: end;
  }
  .edge {
    stroke: var(--_line);
    stroke-width: 1;
  }
  .whisker {
    stroke: var(--_accent);
    stroke-width: 12;
    stroke-opacity: 0.65;
  }
  polyline {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
  }
  circle {
    fill: var(--_accent);
    stroke: Canvas;
    stroke-width: 1.5;
  }
  .over-time {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35em;
  }
  .elsewhere {
    display: grid;
    gap: 0.5em;
    padding-block-start: var(--_space);
    border-block-start: 1px dashed var(--_line);
    font-size: 0.9375em;
  }
  .elsewhere h5 {
    margin: 0;
    font-size: 1em;
  }
  .elsewhere dl {
    display: grid;
    gap: 0.75em;
  }
  .elsewhere a {
    color: inherit;
  }
  .barometer .figure {
    align-items: start;
  }
  .barometer dt {
    display: grid;
    align-content: start;
  }
  .measure {
    font-size: 0.9375em;
  }
  @media (forced-colors: active) {
    .whisker,
    polyline {
      stroke: Highlight;
      stroke-opacity: 1;
    }
    circle {
      fill: Highlight;
    }
    .edge {
      stroke: GrayText;
    }
    .target {
      stroke: CanvasText;
    }
  }
`;
