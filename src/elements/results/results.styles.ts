import { css } from 'lit';

/** Results: large figures, much air, a plain table. */
export const resultsStyles = css`
  .results,
  section {
    display: grid;
    gap: calc(var(--_space) * 1.25);
    grid-template-columns: minmax(0, 1fr);
    min-inline-size: 0;
  }
  .results {
    gap: calc(var(--_space) * 3);
  }
  h3,
  h4,
  p,
  dl,
  dd {
    margin: 0;
  }
  h3 {
    font-size: 1.25em;
    line-height: 1.3;
    text-wrap: pretty;
  }
  h4 {
    font-size: 1.0625em;
    line-height: 1.3;
  }
  .rounds h4 {
    margin-block: calc(var(--_space) * 1.25) calc(var(--_space) * 0.5);
  }
  .basis {
    margin-block-start: calc(var(--_space) * -0.875);
  }
  .figures {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: calc(var(--_space) * 1.5);
    max-inline-size: 44em;
  }
  dt {
    font-size: 0.9375em;
  }
  dd {
    display: grid;
  }
  .number {
    min-inline-size: 0;
    overflow-wrap: anywhere;
    font-size: 2.5em;
    font-weight: 600;
    line-height: 1.15;
    font-variant-numeric: tabular-nums;
  }
  .interval {
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  .band {
    display: block;
    inline-size: 100%;
    max-inline-size: 20em;
    margin-block-start: 0.35em;
  }
  :dir(rtl) .band {
    transform: scaleX(-1);
  }
  .track {
    stroke: var(--_faint);
    stroke-width: 4;
    stroke-linecap: round;
  }
  .range {
    stroke: var(--_accent);
    stroke-width: 10;
  }
  .dots {
    stroke-width: 4;
  }
  .estimate {
    stroke: currentColor;
    stroke-width: 2.5;
    stroke-linecap: round;
  }
  @media (forced-colors: active) {
    .track {
      stroke: GrayText;
    }
    .range {
      stroke: Highlight;
    }
  }
  .sentence {
    max-inline-size: 65ch;
  }
  .note,
  .source {
    max-inline-size: 65ch;
    font-size: 0.9375em;
  }
  .source a {
    color: inherit;
  }
  /* What is folded away stands close together, as one list of what there is more. */
  section > details + details,
  tillid-taking {
    margin-block-start: calc(var(--_space) * -1.25);
  }
  tillid-chart {
    max-inline-size: 44em;
    min-inline-size: 0;
  }
  .too-few {
    padding: var(--_space);
    border: 1px dashed var(--_line);
    border-radius: var(--_radius);
  }
  .rules tr > :is(th, td):nth-child(2) {
    text-align: start;
  }
  /* The ends of an interval stand in the order of reading, whatever signs their numbers bring. */
  data {
    unicode-bidi: isolate;
  }
  .folded {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .folded p,
  details > p,
  .reasons {
    max-inline-size: 65ch;
    margin: 0 0 calc(var(--_space) * 0.75);
  }
  .reasons {
    padding-inline-start: 1.25em;
  }
  .orders :is(th, td) {
    text-align: start;
  }
  .orders td:last-child {
    min-inline-size: 16em;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.4em 0.75em;
    border-block-end: 1px solid var(--_faint);
    text-align: end;
    vertical-align: baseline;
  }
  th:first-child {
    padding-inline-start: 0;
    text-align: start;
  }
  thead th {
    border-block-end: 2px solid var(--_line);
    font-size: 0.9375em;
  }
  tbody th {
    font-weight: 400;
  }
  tfoot tr:first-child > * {
    border-block-start: 2px solid var(--_line);
  }
`;
