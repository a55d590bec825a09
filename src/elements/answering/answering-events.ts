import type { Kept } from '../../outbox/outbox-entry.js';
import type { SurveyResponse } from '../../response/response.js';
import type { ProblemAt } from '../../validation/problem-at.js';

/** What each event of an answering element carries in `detail`. */
export interface AnsweringEventDetails {
  /** The first answer was given. */
  'tillid-start': { readonly survey: string };
  /** About to be kept and sent; `preventDefault()` holds it back, and `thank` then goes on to what stands after answering, as the page takes care of it. */
  'tillid-submit': { readonly response: SurveyResponse; readonly thank: () => void };
  /** Safe: `device` outlives the tab, `tab` does not. */
  'tillid-stored': { readonly id: string; readonly kept: Kept };
  /** A receipt named the id. */
  'tillid-delivered': { readonly id: string };
  /** The endpoint refused the response; it is kept apart. */
  'tillid-refused': { readonly id: string; readonly reason: string };
  /** The receiver confirmed that the response is withdrawn (`<tillid-receipt>`). */
  'tillid-withdrawn': { readonly id: string };
  /** Something in the page or the network stands in the way; `problems` name places in a definition or response. */
  'tillid-error': { readonly message: string; readonly problems?: readonly ProblemAt[] };
}

/** Sends one of the typed events from an element: it bubbles, leaves shadow roots, and `tillid-submit` can be held back. */
export function tell<Name extends keyof AnsweringEventDetails>(element: HTMLElement, name: Name, detail: AnsweringEventDetails[Name]): boolean {
  return element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: name === 'tillid-submit' }));
}

declare global {
  interface GlobalEventHandlersEventMap {
    'tillid-start': CustomEvent<AnsweringEventDetails['tillid-start']>;
    'tillid-submit': CustomEvent<AnsweringEventDetails['tillid-submit']>;
    'tillid-stored': CustomEvent<AnsweringEventDetails['tillid-stored']>;
    'tillid-delivered': CustomEvent<AnsweringEventDetails['tillid-delivered']>;
    'tillid-refused': CustomEvent<AnsweringEventDetails['tillid-refused']>;
    'tillid-withdrawn': CustomEvent<AnsweringEventDetails['tillid-withdrawn']>;
    'tillid-error': CustomEvent<AnsweringEventDetails['tillid-error']>;
  }
}
