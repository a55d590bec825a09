import type { EndpointPause, Kept } from './outbox-entry.js';

/** What the outbox tells, in this tab and in the others. */
export type OutboxEvent =
  | { readonly type: 'stored'; readonly id: string; readonly kept: Kept }
  /** `keptAt` tells which of several keepings of an answer it was. */
  | { readonly type: 'delivered'; readonly id: string; readonly keptAt?: number | undefined }
  | { readonly type: 'refused'; readonly id: string; readonly reason: string; readonly keptAt?: number | undefined }
  /** What waits for this endpoint waits on: it did not take it, or asked for patience, as `pause` tells. Null: nothing at all can be sent. */
  | { readonly type: 'postponed'; readonly endpoint: string | null; readonly pause?: EndpointPause }
  | { readonly type: 'changed' };

/** What a receipt said of one response. */
export type Outcome = Extract<OutboxEvent, { type: 'delivered' | 'refused' }>;
