import type { OutboxEntry } from '../../outbox/outbox-entry.js';
import type { LookUp } from './receipt-client.js';

/** What is kept of an answer: a response, open or sealed, with its revision. */
export interface Kept {
  readonly survey: string;
  readonly revision: number;
  /** The response, as it lies on the device or was stored by the receiver. */
  readonly response: Readonly<Record<string, unknown>>;
}

/** What became of an answer, as far as it can be told. */
export type ReceiptState =
  | 'received'
  | 'closed'
  | 'changeWaits'
  | 'changeRefused'
  | 'waits'
  | 'waitsUnsure'
  | 'refused'
  | 'withdrawn'
  | 'unknown'
  | 'ofOther'
  | 'unreachable'
  | 'failed'
  | 'noEndpoint'
  | 'insecure';

/** What is told of an answer, and what can be done about it. */
export interface Finding {
  readonly state: ReceiptState;
  readonly canWithdraw: boolean;
  /** What a change begins with; null where nothing can be changed. */
  readonly change: Kept | null;
  /** The HTTP status of a receiver that said nothing of use. */
  readonly answered: number | null;
}

/** What the finding follows from. */
export interface Evidence {
  /** What the receiver says; null where no receiver is known. */
  readonly lookUp: LookUp | null;
  /** What waits on this device. */
  readonly entry: OutboxEntry | undefined;
  /** The survey that the page is about; empty for any. */
  readonly survey: string;
}

const revisionOf = (response: Readonly<Record<string, unknown>>) => (typeof response['revision'] === 'number' ? response['revision'] : 0);

/** What waits on the device, as a change would begin with it. */
function keptHere({ body }: OutboxEntry): Kept {
  const response = body as unknown as Readonly<Record<string, unknown>>;
  return { survey: String(response['survey']), revision: revisionOf(response), response };
}

const told = (state: ReceiptState, canWithdraw = false, change: Kept | null = null): Finding => ({ state, canWithdraw, change, answered: null });

/** A page without https has nothing to work out with which answer a code belongs to. */
export const INSECURE: Finding = told('insecure');

/** What is told of an answer of which nothing has been received, or of which the receiver says nothing. */
function notReceived({ lookUp, entry }: Evidence): Finding {
  if (entry === undefined) {
    if (lookUp === null) return told('noEndpoint');
    if (lookUp.kind === 'failed') return { ...told('failed'), answered: lookUp.status };
    // What waits on another device can be withdrawn before it arrives.
    return lookUp.kind === 'unknown' ? told('unknown', true) : told('unreachable');
  }
  if (entry.state === 'refused') return told('refused', true, keptHere(entry));
  const isUnsure = lookUp !== null && lookUp.kind !== 'unknown';
  return told(isUnsure ? 'waitsUnsure' : 'waits', true, keptHere(entry));
}

/** What became of an answer: what the receiver says of it and what waits on this device, seen together. */
export function receiptFinding(evidence: Evidence): Finding {
  const { lookUp, entry, survey } = evidence;
  const here = entry && keptHere(entry);
  const about = (lookUp?.kind === 'found' ? lookUp.status.survey : undefined) ?? here?.survey;
  if (survey !== '' && about !== undefined && about !== survey) return told('ofOther');
  if (lookUp?.kind !== 'found') return notReceived(evidence);
  const { state, open, revision, response } = lookUp.status;
  if (state === 'withdrawn') return told('withdrawn');
  const stored = response === undefined ? null : { survey: lookUp.status.survey!, revision, response };
  if (here !== undefined && here.revision > revision) return told(entry?.state === 'refused' ? 'changeRefused' : 'changeWaits', open, open ? here : null);
  return open ? told('received', true, stored) : told('closed');
}
