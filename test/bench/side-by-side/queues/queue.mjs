// What one candidate of the comparison of queues exports as `queue`.
//
// - `name`, and `packages`: those whose version the report names.
// - `page`: the module that somebody writes after the library's documentation. It sets `globalThis.give`, which hands one answer,
//   told by its marker, to the library, and `globalThis.ready`, a promise of the moment from which that is possible.
// - `worker`: that of a service worker, where the library lives in one; it is served as /worker.js.
// - `html`: what else stands in the page.
// - `isAnswers`: whether a posted address is one to which answers go; all else is the library's own affair, and never disturbed.
// - `markersIn`: the markers of the answers in a posted text, one for each row that its sender means by it.
// - `thanks`: what the library's own server says when it has taken something.
// - `others`: address → JSON that the library asks its server for beside that.
// - `wake`: makes the browser do what the library waits for; it gets a page of the browser, and the origin.
// - `promises`: whether its makers mean it for what must not be lost.

/** A marker, as it is found again in what was posted. */
export const MARKER = /answer-\d+/;

/** The markers of posted things: each has its own, or is nobody's answer. */
export const markersOf = (things) => things.flatMap((thing) => MARKER.exec(JSON.stringify(thing) ?? '')?.[0] ?? []);
