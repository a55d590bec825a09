import { css } from 'lit';

/** On a wall: letters by the width of the screen, larger where there are few cards. */
export const boardWallStyles = css`
  :host([wall]) {
    container-type: inline-size;
  }
  :host([wall]) .board {
    min-block-size: 100vh;
    min-block-size: 100dvh;
  }
  :host([wall]) .content {
    padding: 1.5em;
    font-size: max(1rem, 2cqi);
    --_target: max(2em, 44px);
  }
  :host([wall]) .close {
    font-size: max(1rem, 1.7cqi);
  }
  :host([wall]) .dense {
    font-size: max(1rem, 1.4cqi);
    --_space: 0.75em;
  }
  /* What is small on a page stands as large as the rest: the last row reads it too. */
  :host([wall]) :is(.note, .basis, .days, .origin, .same, .rounds, .wish, .steps) {
    font-size: 1em;
  }
  :host([wall]) :is(.note, .asked, .prose, .purpose) {
    max-inline-size: none;
  }
  :host([wall]) .top {
    flex-wrap: nowrap;
  }
  :host([wall]) .join {
    flex: 0 1 22em;
  }
  :host([wall]) .code {
    inline-size: 14cqi;
  }
  @container (max-width: 50rem) {
    :host([wall]) .top {
      flex-wrap: wrap;
    }
    :host([wall]) .code {
      inline-size: 10em;
    }
    :host([wall]) .content {
      padding: var(--_space);
    }
  }
`;
