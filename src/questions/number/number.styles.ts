import { css } from 'lit';

/** The field of a number, and its slider; the slider is drawn anew, so that it can be without a value. */
export const numberStyles = css`
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.625em;
  }
  #field {
    inline-size: 9em;
    max-inline-size: 100%;
    font-variant-numeric: tabular-nums;
  }
  .question:dir(rtl) #field {
    text-align: end;
  }
  .unit {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .sliding {
    max-inline-size: 40em;
    margin-block-end: calc(var(--_space) * 0.75);
  }
  [type='range'] {
    --_thumb: 1.75em;
    display: block;
    inline-size: 100%;
    block-size: var(--_target);
    margin: 0;
    border-radius: var(--_radius);
    appearance: none;
    background: transparent;
    color: inherit;
    cursor: pointer;
  }
  [type='range']::-webkit-slider-runnable-track {
    box-sizing: border-box;
    block-size: 0.75em;
    border: 2px solid var(--_line);
    border-radius: 0.375em;
    background: var(--_soft);
  }
  [type='range']::-moz-range-track {
    box-sizing: border-box;
    block-size: 0.75em;
    border: 2px solid var(--_line);
    border-radius: 0.375em;
    background: var(--_soft);
  }
  [type='range']::-webkit-slider-thumb {
    box-sizing: border-box;
    inline-size: var(--_thumb);
    block-size: var(--_thumb);
    margin-block-start: calc((0.75em - 4px - var(--_thumb)) / 2);
    border: 2px solid var(--_accent);
    border-radius: 50%;
    appearance: none;
    background: var(--_accent);
  }
  [type='range']::-moz-range-thumb {
    box-sizing: border-box;
    inline-size: var(--_thumb);
    block-size: var(--_thumb);
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_accent);
  }
  .unanswered::-webkit-slider-runnable-track {
    border-style: dashed;
    background: transparent;
  }
  .unanswered::-moz-range-track {
    border-style: dashed;
    background: transparent;
  }
  .unanswered::-webkit-slider-thumb {
    opacity: 0;
  }
  .unanswered::-moz-range-thumb {
    opacity: 0;
  }
  [type='range']:disabled {
    opacity: 0.6;
    cursor: default;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }
  .not-answered {
    font-size: 0.9375em;
  }

  @media (forced-colors: active) {
    [type='range'] {
      forced-color-adjust: none;
      --_line: CanvasText;
      --_soft: Canvas;
      --_accent: Highlight;
    }
  }
`;
