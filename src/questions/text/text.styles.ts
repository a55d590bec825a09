import { css } from 'lit';

/** The field of a text question. */
export const textStyles = css`
  #field {
    display: block;
    inline-size: 100%;
    max-inline-size: 40em;
    padding: 0.625em 0.75em;
    resize: vertical;
  }
  .count {
    min-block-size: 1.5em;
    margin: 0.25em 0 0;
    font-size: 0.9375em;
  }
`;
