import { css } from 'lit';

/** The outbox: a few lines and a row of quiet buttons. */
export const outboxStyles = css`
  .outbox {
    display: grid;
    gap: calc(var(--_space) * 0.5);
  }
  p {
    margin: 0;
  }
  [part='status']:focus {
    outline: none;
  }
  .waiting,
  .refused {
    font-weight: 600;
  }
  .refused {
    padding-inline-start: 0.75em;
    border-inline-start: 4px solid var(--_error);
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
`;
