/** Places where the page can be stopped, script and all, until the test lets it go or kills the browser. */
export type Point =
  /** An answer is about to be written: the request has been made, the transaction cannot complete. */
  | 'put'
  /** The transaction that wrote an answer is complete; nobody in the page knows yet. */
  | 'complete'
  /** The endpoint has answered; the page has not seen it yet. */
  | 'receipt'
  /** A delivered answer is about to be deleted. */
  | 'delete';

/** An event of an answering element. */
export interface PageEvent {
  readonly type: 'tillid-submit' | 'tillid-stored' | 'tillid-delivered' | 'tillid-refused' | 'tillid-error';
  readonly id: string;
  /** Comment of the answer, with `tillid-submit`. */
  readonly comment: string;
  readonly kept: string;
  /** With `tillid-stored`: whether a strict transaction that wrote this id had completed when it was said. */
  readonly written: boolean;
  readonly message: string;
}

/** What is asked of the page's citizen. */
export interface Task {
  readonly marker: string;
  /** Which widget, from 0. */
  readonly widget: number;
  /** Which level of the scale, from 0. */
  readonly level: number;
  /** When the task ends: after the click, at `tillid-stored`, or when the words are there too. */
  readonly until: 'clicked' | 'stored' | 'told';
  /** Longest wait for it, in milliseconds. */
  readonly limit: number;
}

/** What the page said of an answer. */
export interface Said {
  readonly claim: 'device' | 'tab' | 'error' | 'nothing';
  readonly id: string;
  readonly written: boolean;
  /** The words of the status. */
  readonly words: string;
  /** Milliseconds from the click to `tillid-stored`. */
  readonly took: number;
}

/** What still waits on this device, read past the library. */
export interface Remaining {
  /** Ids and states of what the database holds, or null where it cannot be read. */
  readonly entries: readonly { readonly id: string; readonly state: string }[] | null;
  /** The words of `<tillid-outbox>`. */
  readonly words: string;
}

/** What the harness adds to every page, before the page's own scripts. */
export interface FaultSuite {
  readonly events: PageEvent[];
  /** Uncaught errors, unhandled rejections and what scripts put out as errors. */
  readonly problems: string[];
  /** Where the page stops next; each place once. */
  readonly holds: Set<Point>;
  /** Milliseconds that the page's clock is ahead. */
  ahead: number;
  ready(limit: number): Promise<boolean>;
  answer(task: Task): Promise<Said>;
  words(widget: number): string;
  remaining(): Promise<Remaining>;
}

declare global {
  interface Window {
    faultSuite?: FaultSuite;
  }
}
