import { css } from 'lit';

/** On a wall: letters by the width of the screen, larger where there are few cards, and the cards as high up as can be. */
export const boardWallStyles = css`
  :host([wall]) {
    container-type: inline-size;
  }
  :host([wall]) .board {
    min-block-size: 100vh;
    min-block-size: 100dvh;
  }
  :host([wall]) .content {
    display: flex;
    gap: 1em;
    align-items: flex-start;
    padding: 1em;
    font-size: max(1rem, 2cqi);
    line-height: 1.35;
    --_card: 12em;
    --_space: 0.75em;
    --_target: max(2em, 44px);
  }
  :host([wall]) .close {
    font-size: max(1rem, 1.7cqi);
  }
  :host([wall]) .dense {
    font-size: max(1rem, 1.4cqi);
    --_space: 0.6em;
  }
  :host([wall]) .sections {
    flex: 1 1 0;
    min-inline-size: 0;
  }
  /* What is small on a page stands as large as the rest: the last row reads it too. */
  :host([wall]) :is(.note, .basis, .days, .origin, .same, .rounds, .wish) {
    font-size: 1em;
  }
  :host([wall]) :is(.note, .asked, .prose, .purpose) {
    max-inline-size: none;
  }
  :host([wall]) h2 {
    font-size: 1.4em;
  }
  :host([wall]) .purpose {
    font-size: 1em;
  }
  :host([wall]) .steps {
    font-size: 0.85em;
  }
  :host([wall]) .head {
    gap: 0.5em;
  }
  :host([wall]) .phase-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: baseline;
  }
  /* What was chosen, and what is given to it, stand beside each other: whoever looks at a wall cannot scroll. */
  :host([wall]) :is(.chosen .cards, .stories) {
    --_card: 15em;
  }
  :host([wall]) .phase:has(> .to) {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    align-items: start;
    gap: 0.75em 1em;
  }
  :host([wall]) .phase:has(> .to) > .phase-head {
    grid-column: 1 / -1;
  }
  :host([wall]) .steps li:not([aria-current]) .days {
    display: none;
  }
  :host([wall]) .join {
    flex: none;
    flex-direction: column;
    inline-size: 17cqi;
    font-size: 0.75em;
  }
  :host([wall]) .join-words {
    flex: none;
  }
  :host([wall]) .code {
    inline-size: 100%;
  }
  @container (max-width: 50rem) {
    :host([wall]) .content {
      flex-direction: column;
      align-items: stretch;
    }
    :host([wall]) .sections {
      flex: none;
    }
    :host([wall]) .join {
      inline-size: auto;
      font-size: 1em;
    }
    :host([wall]) .code {
      inline-size: 10em;
    }
  }
`;
