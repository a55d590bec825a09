import { css } from 'lit';

/**
 * Tables of each option against each other: a bar at the foot of each field for its share in tenths, with the larger side of two
 * also in bold and underlined. Nothing lies behind the figures, which may be grey on the page.
 */
export const heatStyles = css`
  .heat-1 {
    --_shade: 10%;
  }
  .heat-2 {
    --_shade: 20%;
  }
  .heat-3 {
    --_shade: 30%;
  }
  .heat-4 {
    --_shade: 40%;
  }
  .heat-5 {
    --_shade: 50%;
  }
  .heat-6 {
    --_shade: 60%;
  }
  .heat-7 {
    --_shade: 70%;
  }
  .heat-8 {
    --_shade: 80%;
  }
  .heat-9 {
    --_shade: 90%;
  }
  .heat-10 {
    --_shade: 100%;
  }
  .heat {
    min-inline-size: 3.25em;
    border: 1px solid var(--_faint);
    padding-block-end: 10px;
    background: linear-gradient(var(--_accent), var(--_accent)) no-repeat left bottom / var(--_shade, 0%) 6px;
    text-align: center;
    print-color-adjust: exact;
  }
  .heat:dir(rtl) {
    background-position: right bottom;
  }
  @media (forced-colors: active) {
    /* Browsers leave grounds out there that are painted as images; this one is the bar. */
    .heat {
      forced-color-adjust: none;
      border-color: CanvasText;
      background-color: Canvas;
      background-image: linear-gradient(Highlight, Highlight);
      color: CanvasText;
    }
  }
  .ahead {
    font-weight: 700;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
`;
