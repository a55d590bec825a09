/** THE list of page-level elements: tag → the chunk that defines it. */
export const ELEMENTS = {
  'tillid-satisfaction': () => import('./satisfaction/satisfaction.element.js'),
  'tillid-survey': () => import('./survey/survey.element.js'),
  'tillid-results': () => import('./results/results.element.js'),
  'tillid-outbox': () => import('./outbox/outbox.element.js'),
  'tillid-scale': () => import('../questions/scale/scale.element.js'),
  'tillid-text': () => import('../questions/text/text.element.js'),
} as const satisfies Readonly<Record<`tillid-${string}`, () => Promise<unknown>>>;

export type TillidTag = keyof typeof ELEMENTS;
