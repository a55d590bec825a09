import type { AccessStore, AuditEvent } from './access-store.js';
import { hashOfToken } from './access-token.js';
import { type Holder, may, type Need } from './may.js';
import { dayOf, minuteOf } from './moment.js';
import { problemResponse } from './problem-response.js';

/** Who may do it, or the answer that says why not. */
export type Permission = { readonly ok: true; readonly holder: Holder } | { readonly ok: false; readonly answer: Response };

/** Tells whether a request may do something; each handler that asks for a token asks this. */
export type Authorise = (request: Request, need: Need) => Promise<Permission>;

/** Who may do what by which token, and where refusals are written down. */
export interface AccessParts {
  readonly access: AccessStore;
  /** The first administrator's token, which no store holds; without one only kept tokens are taken. */
  readonly token: string | undefined;
  readonly now: () => Date;
}

const FIRST: Holder = { id: 'first', name: 'the first administrator', role: 'administrator', surveys: null, rights: [] };

/** The token of a request (RFC 6750), or null; schemes know no case (RFC 9110, section 11.1). */
const tokenIn = (request: Request): string | null => /^Bearer +(\S+) *$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? null;

type Standing = { readonly holder: Holder; readonly fault: 'expired' | 'revoked' | null } | null;

async function standingOf(given: string, { access, token, now }: AccessParts): Promise<Standing> {
  const hash = await hashOfToken(given);
  if (token !== undefined && token !== '' && hash === (await hashOfToken(token))) return { holder: FIRST, fault: null };
  const kept = await access.tokenWithHash(hash);
  if (kept === undefined) return null;
  if (kept.revoked !== null) return { holder: kept, fault: 'revoked' };
  return { holder: kept, fault: kept.expires !== null && kept.expires < dayOf(now()) ? 'expired' : null };
}

/**
 * Makes the one function that says who may do what. Without a token, or with one that is not taken, a request is answered
 * with 401, which does not tell an unknown token from an expired one; with a token that does not reach so far, with 403.
 * Every refusal of a token is written down.
 */
export function authoriser(parts: AccessParts): Authorise {
  const refuse = async (need: Need, holder: Holder | null, outcome: string): Promise<void> => {
    // The name of a survey comes from outside: only a known holder's is written down.
    const survey = holder !== null && 'survey' in need ? need.survey : null;
    const event: AuditEvent = { at: minuteOf(parts.now()), token: holder?.id ?? null, name: holder?.name ?? null, action: 'access-refused', survey, outcome, count: 1 };
    await parts.access.audit(event);
  };
  return async (request, need) => {
    const unauthorised = () => ({ ok: false, answer: problemResponse('unauthorised', {}, { 'www-authenticate': 'Bearer' }) }) as const;
    const given = tokenIn(request);
    if (given === null) return unauthorised();
    const standing = await standingOf(given, parts);
    if (standing === null || standing.fault !== null) {
      await refuse(need, standing?.holder ?? null, standing?.fault ?? 'unknown token');
      return unauthorised();
    }
    if (may(standing.holder, need)) return { ok: true, holder: standing.holder };
    await refuse(need, standing.holder, 'forbidden');
    return { ok: false, answer: problemResponse('forbidden', { detail: `The token "${standing.holder.name}" does not reach so far.` }) };
  };
}
