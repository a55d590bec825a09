import { css } from 'lit';

/** A row of choices, and below it frames in their own proportions. */
export const previewStyles = css`
  .preview {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }
  h3,
  p {
    margin: 0;
  }
  h3 {
    font-size: 1.1875em;
    line-height: 1.3;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.75) calc(var(--_space) * 1.25);
    align-items: end;
  }
  .choice {
    display: grid;
    gap: 0.25em;
    min-inline-size: 0;
  }
  label {
    font-size: 0.9375em;
    font-weight: 600;
  }
  select {
    min-block-size: var(--_target);
    max-inline-size: 100%;
    padding: 0.375em 0.625em;
    border: 2px solid var(--_line);
    border-radius: var(--_radius);
    background: Canvas;
    color: CanvasText;
    font: inherit;
  }
  .note {
    padding: 0.5em 0.75em;
    border-inline-start: 4px solid var(--_error);
    background: var(--_soft);
  }
  .quiet {
    font-size: 0.9375em;
  }
  .frames {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.25);
  }
  figure {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.375em;
    margin: 0;
  }
  /* The frame keeps its real width; what is seen of it is scaled to the place. */
  .place {
    position: relative;
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  iframe {
    position: absolute;
    inset-block-start: 0;
    left: 0;
    border: 0;
    background: Canvas;
    transform-origin: top left;
  }
  figcaption {
    font-size: 0.9375em;
  }
  @media print {
    .choices {
      display: none;
    }
  }
`;
