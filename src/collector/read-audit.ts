import type { AccessStore } from './access-store.js';
import type { Authorise } from './authorise.js';
import { problemResponse } from './problem-response.js';
import type { Handler } from './routes.js';

/** Most lines of the log in one answer, and how many there are where nothing is asked for. */
export const MOST_ENTRIES = 1000;
export const USUAL_ENTRIES = 100;

/** A whole number from 1 on in a parameter of the address, or null where it is something else. */
const wholeIn = (text: string): number | null => (/^[1-9]\d{0,14}$/.test(text) ? Number(text) : null);

/**
 * The route of the audit log: JSON lines, newest first. `limit` says how many (default 100, at most 1000); where there is
 * more, the header `Link` names the address of the next page (RFC 8288), which goes on before the last number of this one.
 */
export const auditRoute =
  (access: AccessStore, authorise: Authorise): Handler =>
  async (request) => {
    const permission = await authorise(request, { to: 'administer' });
    if (!permission.ok) return permission.answer;
    const { searchParams, pathname } = new URL(request.url);
    const [limit, before] = [wholeIn(searchParams.get('limit') ?? String(USUAL_ENTRIES)), wholeIn(searchParams.get('before') ?? String(Number.MAX_SAFE_INTEGER).slice(0, 15))];
    if (limit === null || limit > MOST_ENTRIES || before === null)
      return problemResponse('invalid-request', { detail: `Expected "limit" from 1 to ${MOST_ENTRIES} and "before" a number of the log.` });
    const entries = await access.auditEntries({ before, atMost: limit });
    const last = entries.at(-1);
    return new Response(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''), {
      headers: {
        'content-type': 'application/jsonl; charset=utf-8',
        'cache-control': 'no-store',
        ...(last !== undefined && entries.length === limit ? { link: `<${pathname}?before=${last.number}&limit=${limit}>; rel="next"` } : {}),
      },
    });
  };
