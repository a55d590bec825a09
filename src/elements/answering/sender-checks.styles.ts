import { css } from 'lit';

/** Out of sight and out of reach, and nothing that a program takes for hidden at a glance. */
export const trapStyles = css`
  .more {
    position: absolute;
    inset-block-start: -10000px;
    inset-inline-start: 0;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    pointer-events: none;
  }
`;
