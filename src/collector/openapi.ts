import { VERSION } from '../protocol/version.js';
import { ACCESS_PATHS } from './openapi-access-paths.js';
import { BOARD_PATHS } from './openapi-board-paths.js';
import { exportPaths } from './openapi-export-paths.js';
import { HOSTED_PATHS } from './openapi-hosted-paths.js';
import { OPERATING_PATHS } from './openapi-operating-paths.js';
import { operationOf, problemsOf, type RouteDescriptions } from './openapi-operation.js';
import type { Answer, JsonSchema, Operation } from './openapi-parts.js';
import { problemAnswers } from './openapi-problems.js';
import { QUOTE_PATHS } from './openapi-quote-paths.js';
import { openApiSchemas } from './openapi-schemas.js';
import { SURVEY_PATHS } from './openapi-survey-paths.js';
import { WORKBENCH_PATHS } from './openapi-workbench-paths.js';

/** The description of a collector's HTTP interface (https://spec.openapis.org/oas/v3.1.1). */
export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: Readonly<Record<string, unknown>>;
  readonly jsonSchemaDialect: string;
  readonly servers: readonly { readonly url: string; readonly description: string }[];
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  /** Pattern of an address → method in small letters → what it does. */
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, JsonSchema>>;
    readonly responses: Readonly<Record<string, Answer>>;
    readonly headers: Readonly<Record<string, unknown>>;
    readonly securitySchemes: Readonly<Record<string, unknown>>;
  };
}

const DESCRIPTION = `Takes answers to surveys, keeps them, and gives out results that tell of nobody.

Every fault is answered with a problem document (RFC 9457): its \`type\` is \`urn:tillid:problem:\` and one of the codes that stand at each address below. It never repeats an answer.

What is not said at each address: \`GET\` may be asked as \`HEAD\`; \`OPTIONS\` is answered with 204, and lets pages of the allowed origins in (CORS). Another method is answered with 405, \`wrong-method\`; an address that is not listed with 404, \`unknown-route\`. Without limits on the server nothing is answered with 429. Requests with a wrong token or receipt code are counted for their address range, wherever they are sent; when there are too many, those with any \`Authorization\` are answered with 429. After 429, 500 and 503 the same request may be sent again when the seconds in \`Retry-After\` have passed.`;

const TAGS = {
  responses: 'Answers of citizens: sending them, and what their receipt code opens.',
  surveys: 'Definitions of surveys, and erasing what was answered.',
  pages: 'Pages for citizens, which need no script, and the workbench of those who write surveys.',
  results: 'Results, for everybody.',
  boards: 'Boards of meetings: what is on them, and what facilitators do.',
  exports: 'Single responses, for those whose token allows it.',
  access: 'Tokens and the audit log, for administrators.',
  operating: 'For those who run the collector.',
};

const HEADERS = {
  'Retry-After': { description: 'Seconds to wait before the next attempt (RFC 9110, section 10.2.3).', required: true, schema: { type: 'integer', minimum: 1 } },
  'WWW-Authenticate': {
    description: 'The schemes of `Authorization` that are taken here.',
    required: true,
    schema: { type: 'string', enum: ['Bearer', 'Receipt', 'Receipt, Bearer'] },
  },
  'Content-Disposition': { description: 'The name of the file.', required: true, schema: { type: 'string' }, example: 'attachment; filename="satisfaction.csv"' },
  Link: { description: 'The address of the next page, where there may be more (RFC 8288).', schema: { type: 'string' }, example: '</v1/audit?before=17&limit=100>; rel="next"' },
};

const SECURITY_SCHEMES = {
  token: { type: 'http', scheme: 'bearer', description: 'The token of an administrator, an editor or a reader: `Authorization: Bearer TOKEN`.' },
  receipt: {
    type: 'http',
    scheme: 'Receipt',
    description: 'The code that a citizen got after answering, from which the id of the response follows: `Authorization: Receipt K7QM-2XGD-9PTR-4HWN-8VCB`.',
  },
};

/** Describes the HTTP interface of a collector; the same each time. */
export function openApiDocument(): OpenApiDocument {
  const routes: RouteDescriptions = { ...SURVEY_PATHS, ...QUOTE_PATHS, ...HOSTED_PATHS, ...WORKBENCH_PATHS, ...BOARD_PATHS, ...exportPaths(), ...ACCESS_PATHS, ...OPERATING_PATHS };
  const paths = Object.entries(routes).map(
    ([pattern, methods]) => [pattern, Object.fromEntries(Object.entries(methods).map(([method, route]) => [method.toLowerCase(), operationOf(pattern, route)]))] as const,
  );
  const problems = Object.entries(routes).flatMap(([pattern, methods]) => Object.values(methods).map((route) => problemsOf(pattern, route)));
  return {
    openapi: '3.1.1',
    info: { title: 'Tillid collector', version: VERSION, description: DESCRIPTION, license: { name: 'MIT', identifier: 'MIT' } },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    servers: [{ url: '/', description: 'The collector that gives out this document.' }],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    paths: Object.fromEntries(paths),
    components: { schemas: openApiSchemas(), responses: problemAnswers(problems), headers: HEADERS, securitySchemes: SECURITY_SCHEMES },
  };
}
