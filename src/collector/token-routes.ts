import { parseWith } from '../validation/parse-with.js';
import type { AccessStore } from './access-store.js';
import type { Audit } from './audit.js';
import type { Authorise } from './authorise.js';
import { dayOf } from './moment.js';
import { problemResponse } from './problem-response.js';
import { readJson } from './read-json.js';
import type { Handler } from './routes.js';
import { makeToken, tokenRequest } from './token-request.js';

const NO_STORE = { 'cache-control': 'no-store' };

/** What the routes of tokens work with. */
export interface TokenRoutesParts {
  readonly access: AccessStore;
  readonly authorise: Authorise;
  readonly audit: Audit;
  readonly now: () => Date;
}

/** The routes that make, list and revoke tokens, for administrators alone. The token itself is in one answer, once. */
export function tokenRoutes({ access, authorise, audit, now }: TokenRoutesParts): { readonly make: Handler; readonly list: Handler; readonly revoke: Handler } {
  return {
    async make(request) {
      const permission = await authorise(request, { to: 'administer' });
      if (!permission.ok) return permission.answer;
      const body = await readJson(request);
      if (!body.ok) return body.answer;
      const asked = parseWith(tokenRequest, body.value);
      if (!asked.ok) return problemResponse('invalid-request', { errors: [...asked.problems] });
      const { token, hash, kept } = await makeToken(asked.value, now());
      await access.addToken(kept, hash);
      await audit(permission.holder, 'token-made', { outcome: `${kept.role} ${kept.id}` });
      return Response.json({ ...kept, token }, { status: 201, headers: NO_STORE });
    },
    async list(request) {
      const permission = await authorise(request, { to: 'administer' });
      return permission.ok ? Response.json({ tokens: await access.tokens() }, { headers: NO_STORE }) : permission.answer;
    },
    async revoke(request, id) {
      const permission = await authorise(request, { to: 'administer' });
      if (!permission.ok) return permission.answer;
      const revoked = await access.revokeToken(id, dayOf(now()));
      if (revoked === undefined) return problemResponse('unknown-token');
      await audit(permission.holder, 'token-revoked', { outcome: `${revoked.role} ${revoked.id}` });
      return Response.json(revoked, { headers: NO_STORE });
    },
  };
}
