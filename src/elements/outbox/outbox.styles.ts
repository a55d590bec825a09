import { css } from 'lit';

/** The outbox: a few lines and a row of quiet buttons; compact, a badge that opens. */
export const outboxStyles = css`
  .outbox {
    display: grid;
    justify-items: start;
    gap: calc(var(--_space) * 0.5);
  }
  .panel {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    max-inline-size: 42em;
  }
  :host([compact]) .panel {
    padding: calc(var(--_space) * 0.875) var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  p {
    margin: 0;
    text-wrap: pretty;
  }
  .title,
  .waiting,
  .refused,
  .overdue,
  .lost p {
    font-weight: 600;
  }
  .lines {
    display: grid;
    gap: calc(var(--_space) * 0.5);
  }
  .lines:empty,
  .news:empty {
    display: none;
  }
  [part='status']:focus {
    outline: none;
  }
  .waiting + .next {
    margin-block-start: calc(var(--_space) * -0.5);
  }
  .refused,
  .overdue,
  .lost {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_error);
  }
  .lost {
    display: grid;
    justify-items: start;
    gap: calc(var(--_space) * 0.5);
  }
  .answered {
    font-size: 0.9375em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 0.5);
  }
  .actions p {
    flex-basis: 100%;
  }
  button {
    font-weight: 400;
    border-color: var(--_line);
    border-width: 1px;
  }
  .send {
    border-color: var(--_accent);
    border-width: 2px;
    font-weight: 600;
  }
  .send[aria-disabled='true'] {
    border-style: dashed;
  }
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-inline-size: var(--_target);
    padding: 0.25em 0.875em;
    border-radius: 999px;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .badge svg {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
  }
  .alarm {
    color: var(--_error);
    font-weight: 700;
  }
  @media print {
    button {
      display: none;
    }
  }
`;
