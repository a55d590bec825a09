import { EXAMPLE_AUDIT_ENTRY, EXAMPLE_TOKEN, EXAMPLE_TOKEN_REQUEST } from './openapi-examples.js';
import type { RouteDescriptions } from './openapi-operation.js';
import { headerCalled, json, schemaCalled, text } from './openapi-parts.js';
import { MOST_ENTRIES, USUAL_ENTRIES } from './read-audit.js';

/** What administrators ask for: tokens, and who has done what. */
export const ACCESS_PATHS: RouteDescriptions = {
  '/v1/tokens': {
    GET: {
      id: 'listTokens',
      summary: 'All tokens',
      description: 'For an administrator. The token of the first administrator, which comes from the settings of the server, is not in the list.',
      tag: 'access',
      needs: 'token',
      answers: { 200: { description: 'What is kept of each token, revoked ones too.', content: json('token-list', { tokens: [EXAMPLE_TOKEN] }) } },
    },
    POST: {
      id: 'makeToken',
      summary: 'Make a token',
      description: 'For an administrator.',
      tag: 'access',
      needs: 'token',
      body: json('token-request', EXAMPLE_TOKEN_REQUEST),
      answers: {
        201: {
          description: 'The token. It is told this once; the collector keeps its SHA-256 only.',
          content: json('made-token', { ...EXAMPLE_TOKEN, token: `tillid_${'x'.repeat(43)}` }),
        },
      },
      problems: ['invalid-request'],
    },
  },
  '/v1/tokens/{id}': {
    DELETE: {
      id: 'revokeToken',
      summary: 'Revoke a token',
      description: 'For an administrator. The token is refused from then on.',
      tag: 'access',
      needs: 'token',
      answers: { 200: { description: 'What is kept of the token, with the day in `revoked`.', content: json('access-token', { ...EXAMPLE_TOKEN, revoked: '2026-12-01' }) } },
      problems: ['unknown-token'],
    },
  },
  '/v1/audit': {
    GET: {
      id: 'readAudit',
      summary: 'The audit log, newest first',
      description: 'For an administrator. What citizens do is not written down.',
      tag: 'access',
      needs: 'token',
      parameters: [
        { name: 'limit', in: 'query', description: 'How many lines.', schema: { type: 'integer', minimum: 1, maximum: MOST_ENTRIES, default: USUAL_ENTRIES } },
        { name: 'before', in: 'query', description: 'Goes on before the line of this number.', schema: { type: 'integer', minimum: 1 } },
      ],
      answers: {
        200: {
          description: 'The log as JSON lines, one event a line.',
          headers: headerCalled('Link'),
          content: text('application/jsonl', { 'x-itemSchema': { ...schemaCalled('audit-entry') }, example: `${JSON.stringify(EXAMPLE_AUDIT_ENTRY)}\n` }),
        },
      },
      problems: ['invalid-request'],
    },
  },
};
