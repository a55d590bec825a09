import { css } from 'lit';

/**
 * Tables of each option against each other: shaded by shares in tenths, with the larger side of two also in bold and
 * underlined. Text is still legible on the strongest shade.
 */
export const heatStyles = css`
  .heat-1 {
    --_shade: 4%;
  }
  .heat-2 {
    --_shade: 9%;
  }
  .heat-3 {
    --_shade: 13%;
  }
  .heat-4 {
    --_shade: 18%;
  }
  .heat-5 {
    --_shade: 22%;
  }
  .heat-6 {
    --_shade: 26%;
  }
  .heat-7 {
    --_shade: 31%;
  }
  .heat-8 {
    --_shade: 35%;
  }
  .heat-9 {
    --_shade: 40%;
  }
  .heat-10 {
    --_shade: 44%;
  }
  .heat {
    min-inline-size: 3.25em;
    border: 1px solid var(--_faint);
    background: color-mix(in srgb, var(--_accent) var(--_shade, 0%), transparent);
    text-align: center;
    print-color-adjust: exact;
  }
  .ahead {
    font-weight: 700;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
`;
