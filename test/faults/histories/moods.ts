import {
  after,
  afterCommit,
  destroy,
  emptyBody,
  halfBody,
  hang,
  html,
  partialReceipt,
  receipt,
  redirect,
  status,
  truncatedJson,
  wrongId,
  wrongType,
} from '../harness/behaviours.js';
import type { Behaviour } from '../harness/exchange.js';

/** Milliseconds after which a page of a history gives up a request, in place of twenty seconds. */
export const PATIENCE_OF_PAGES = 400;

/** In which every response is refused by name; it stays on the device, set apart. */
export const REFUSAL = 'receipt that refuses all';

const renamed = (name: string, { act }: Behaviour): Behaviour => ({ name, act });

/** How an endpoint that is not sound meets requests, by kind of fault. */
export const MOODS = {
  'server error': [status(500), status(502), status(503), status(504), status(503, { retryAfter: 'after lunch' }), afterCommit(status(500)), afterCommit(status(503))],
  'asked for patience': [status(503, { retryAfter: '1' }), status(429, { retryAfter: '1' }), status(429, { retryAfter: '2' }), status(503, { retryAfter: '30' })],
  'not taken': [400, 401, 403, 404, 409, 410, 413, 422].map((code) => status(code)),
  'no answer': [hang(), afterCommit(hang())],
  'late answer': [after(PATIENCE_OF_PAGES + 250, receipt()), after(PATIENCE_OF_PAGES + 250, status(500))],
  'slow answer': [after(40, receipt()), after(120, receipt()), after(120, status(502)), after(40, html())],
  'connection reset': [destroy(), halfBody(), after(30, destroy())],
  'reset after commit': [afterCommit(destroy()), afterCommit(halfBody()), after(30, afterCommit(destroy()))],
  'odd receipt': [emptyBody(), truncatedJson(), wrongId(), wrongType(), afterCommit(emptyBody()), afterCommit(wrongId())],
  'captive portal': [html(), redirect(302, 'elsewhere'), afterCommit(html())],
  redirect: [redirect(301, 'same site'), redirect(307, 'same site'), redirect(308, 'same site')],
  'partial receipt': [partialReceipt()],
  refusal: [renamed(REFUSAL, receipt({ refuse: () => 'not of this survey' }))],
} as const satisfies Readonly<Record<string, readonly Behaviour[]>>;

export type MoodKind = keyof typeof MOODS;

export const MOOD_KINDS = Object.keys(MOODS) as readonly MoodKind[];

const BY_NAME: ReadonlyMap<string, { readonly kind: MoodKind; readonly behaviour: Behaviour }> = new Map(
  MOOD_KINDS.flatMap((kind) => MOODS[kind].map((behaviour) => [behaviour.name, { kind, behaviour }] as const)),
);

/** Of which kind a behaviour is, by its name; undefined for a sound one. */
export const kindOfMood = (name: string): MoodKind | undefined => BY_NAME.get(name)?.kind;

/** The behaviour of that name. */
export function moodCalled(name: string): Behaviour {
  const found = BY_NAME.get(name);
  if (found === undefined) throw new Error(`a history asks for the mood "${name}"; expected one of: ${[...BY_NAME.keys()].join('; ')}`);
  return found.behaviour;
}
