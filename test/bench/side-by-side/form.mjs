/**
 * A form: one way to ask the surveys of survey.mjs on a page. Each file in forms/ exports one as `form`:
 *
 * - `id`: its folder on the site; `name`: as tables call it; `packages`: names of packages whose versions tables tell;
 * - `note`: in words, what a reader must know: which question is asked by its nearest kin, what is served by whom;
 * - `make(survey, { endpoint, places, peers })`: what stands on a page that asks the survey in so many places, sends answers to the
 *   endpoint, and finds the packages installed in the folder `peers`: `{ head, body, files, replies? }`, files by their name beside the page, and
 *   what a library's own server would reply, as JSON, by its address beside the page;
 * - `published`: makes the definition that a collector publishes, where the form fetches its surveys from one.
 *
 * and for whoever tests it, as ways into the page (each step of a way is a selector, and leads through an open shadow root):
 *
 * - `answer`: the way to an answer of the first question, a high one;
 * - `taken`: `{ at, property, is }`: what that answer's click changes once it is taken; without it the answer is `checked`;
 * - `question`: the way to the elements that ask one question each, of those that are in the page;
 * - `send`: the way to the button that sends, where all questions stand on one page.
 */

export const json = (value) => JSON.stringify(value);

/** What the click on an answer changes. */
export const takenOf = ({ answer, taken }) => taken ?? { at: answer, property: 'checked', is: true };
