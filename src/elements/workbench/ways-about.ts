import type { WayIn } from '../../authoring/ways-in.js';
import type { WaysMessages } from '../../locales/en-ways.js';

/** A way into a page, in words for whoever chooses one. */
export interface WayWords {
  readonly name: string;
  readonly needs: string;
  readonly through: string;
}

/** What each way is called, what it needs, and which systems let it through. */
export const aboutWay = (way: WayIn, words: WaysMessages): WayWords =>
  ({
    element: { name: words.wayElement, needs: words.wayElementNeeds, through: words.wayElementThrough },
    place: { name: words.wayPlace, needs: words.wayPlaceNeeds, through: words.wayPlaceThrough },
    script: { name: words.wayScript, needs: words.wayScriptNeeds, through: words.wayScriptThrough },
    link: { name: words.wayLink, needs: words.wayLinkNeeds, through: words.wayLinkThrough },
    frame: { name: words.wayFrame, needs: words.wayFrameNeeds, through: words.wayFrameThrough },
  })[way];
