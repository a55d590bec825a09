import { boardAct } from '../board/act.js';
import { boardDocument } from '../board/board-document.js';
import { problem } from '../protocol/problem.js';
import { receipt } from '../protocol/receipt.js';
import { responseStatus, withdrawal } from '../protocol/response-status.js';
import { sealedResponse, storedSealedResponse } from '../protocol/sealed-response.js';
import { submission, workProof } from '../protocol/submission.js';
import { startToken, workChallenge } from '../protocol/work-challenge.js';
import { condition } from '../questions/condition.js';
import { question } from '../questions/registry.js';
import { response, storedResponse } from '../response/response.js';
import { results } from '../results/results.js';
import { surveyDefinition } from '../survey/survey.js';
import { localisedText } from '../text/localised-text.js';
import { z } from '../validation/zod.js';
import { type AccessToken, AUDITED, type AuditEntry, RIGHTS, ROLES } from './access-store.js';
import { actRequest } from './board-routes.js';
import { definitionPatch } from './change-route.js';
import { codesRequest } from './codes-route.js';
import { quotesRequest } from './find-quoted.js';
import type { JsonSchema } from './openapi-parts.js';
import type { QuoteCandidate } from './quote-candidates.js';
import type { Quote } from './store.js';
import { tokenRequest } from './token-request.js';

const day = z.iso.date();
const count = z.int().check(z.nonnegative());

const tokenShape = {
  id: z.uuid(),
  name: z.string(),
  role: z.enum(ROLES),
  surveys: z.nullable(z.array(z.string())),
  rights: z.array(z.enum(RIGHTS)),
  created: day,
  expires: z.nullable(day),
  revoked: z.nullable(day),
} satisfies Record<keyof AccessToken, z.ZodMiniType>;
const accessToken = z.strictObject(tokenShape);

const auditEntry = z.strictObject({
  number: z.int().check(z.positive()),
  at: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}Z$/)),
  token: z.nullable(z.string()),
  name: z.nullable(z.string()),
  action: z.enum(AUDITED),
  survey: z.nullable(z.string()),
  outcome: z.string(),
  count,
} satisfies Record<keyof AuditEntry, z.ZodMiniType>);

const quotes = z.array(z.strictObject({ question: z.string(), text: z.string() } satisfies Record<keyof Quote, z.ZodMiniType>));
const candidates = z.array(
  z.strictObject({ question: z.string(), text: z.string(), marks: z.array(z.enum(['personalNumber', 'email', 'telephone'])) } satisfies Record<
    keyof QuoteCandidate,
    z.ZodMiniType
  >),
);

const surveyList = z.strictObject({
  role: z.enum(ROLES),
  surveys: z.array(
    z.strictObject({
      id: z.string(),
      version: z.string(),
      title: z.optional(localisedText),
      opens: z.optional(day),
      closes: z.optional(day),
      board: z.boolean(),
      mayPublish: z.boolean(),
    }),
  ),
});
const surveyVersions = z.strictObject({ versions: z.array(z.strictObject({ version: z.string(), current: z.boolean(), answered: z.boolean() })) });

const keptAct = z.strictObject({ number: z.int().check(z.positive()), at: z.string(), by: z.string(), act: boardAct });

/** Name → schema, and in a sentence what it is. Bodies of requests are checked with the same schemas. */
const SCHEMAS: Readonly<Record<string, readonly [z.core.$ZodType, string]>> = {
  survey: [surveyDefinition, 'A survey definition: what is asked, in which languages, how it is scored, and what protects those who answer.'],
  'definition-patch': [
    definitionPatch,
    'What is to be another in the current version of a definition (RFC 7396): null takes something away, objects are changed member by member.',
  ],
  'survey-list': [surveyList, 'What the token is, and the surveys that it reaches, each with its current version.'],
  'survey-versions': [surveyVersions, 'The versions of a survey, the one that became current last first; `answered` tells whether any answer to it is stored.'],
  question: [question, 'A question of a survey.'],
  condition: [condition, 'When something is shown: a comparison with an earlier answer, or several conditions together.'],
  'localised-text': [localisedText, 'A text in one or several languages: language tag → words.'],
  submission: [submission, 'Responses on their way to the collector. Each is judged by itself: one that is faulty is refused in the receipt and holds up no other.'],
  response: [
    response,
    'The answers of one citizen, without network address, user agent or page address. `revision` and `receipt` stand together, in a change, or not at all. `start` and `trap` are no part of it and are not stored.',
  ],
  'stored-response': [storedResponse, 'A response as it is stored, which is without its receipt code. `verified` is the mark that a collector has put on it.'],
  answer: [storedResponse.shape.answers.def.valueType, 'An answer, of the form that its question asks for, or `{"missing": …}` with the code of why there is none.'],
  'sealed-response': [
    sealedResponse,
    'The answers of one citizen, encrypted on the device; only the holder of the private key can read them. `revision` and `receipt` stand together, in a change, or not at all.',
  ],
  'stored-sealed-response': [storedSealedResponse, 'A sealed response as it is stored, which is without its receipt code.'],
  'work-proof': [workProof, 'Work that was done for one submission: the challenge, and the number that answers it. A wrong one refuses nothing.'],
  'work-challenge': [
    workChallenge,
    'A piece of work. Its answer is a whole number n for which SHA-256 over the 32 bytes of the signature, which stands in base64url behind the last full stop, and n as four bytes, the highest first, begins with `difficulty` bits that are zero.',
  ],
  'start-token': [startToken, 'A token that is sent beside each response that was begun with it.'],
  receipt: [receipt, 'Which responses are safe in the database, and which are refused and why.'],
  'response-status': [responseStatus, 'What the collector keeps of the citizen who holds the receipt code.'],
  withdrawal: [withdrawal, 'The id of which nothing is kept any more, nor ever stored again.'],
  results: [
    results,
    'Counts and what follows from them, never a single answer but words that were chosen where citizens had been told of it; what fewer people than the minimum have said is not told.',
  ],
  'quotes-request': [quotesRequest, 'The texts of citizens that are to be shown with the results, instead of those that are.'],
  'chosen-quotes': [z.strictObject({ quotes }), 'The texts of citizens that were chosen.'],
  'quote-candidates': [
    z.strictObject({ quotes, candidates }),
    'The texts that were chosen, and all that may be; `marks` tells what in a text looks like a personal detail. Names are not found: only a person can do that.',
  ],
  board: [boardDocument, 'The board of a meeting as it stands. `hidden` and `raw` are there for facilitators only.'],
  'board-act': [boardAct, 'One act of a facilitator. Acts are only added; what one did, a later one undoes.'],
  'act-request': [actRequest, 'An act, and the number of the last one that was seen before it.'],
  'kept-act': [keptAct, 'An act with its number, the minute and the id of the token by which it was done.'],
  'board-ledger': [z.strictObject({ board: boardDocument, acts: z.array(keptAct) }), 'The board as facilitators see it, and all their acts in order.'],
  'act-added': [z.strictObject({ number: z.int(), version: z.string() }), 'Number of the act, and the version of the survey that is current then.'],
  'token-request': [tokenRequest, 'A token that is to be made.'],
  'access-token': [accessToken, 'What is kept of a token; never the token itself. `surveys` is null where it is for all of them.'],
  'made-token': [z.strictObject({ ...tokenShape, token: z.string() }), 'A token with what is kept of it. Nobody can ask for `token` again.'],
  'token-list': [z.strictObject({ tokens: z.array(accessToken) }), 'All tokens, revoked ones too.'],
  'audit-entry': [auditEntry, 'One line of the audit log: who did what. No answer, no address and no id of a response is in it.'],
  'codes-request': [codesRequest, 'How many codes are to be made.'],
  'made-codes': [z.strictObject({ codes: z.array(z.string()) }), 'One-time codes. Nobody can ask for them again.'],
  erasure: [z.strictObject({ erased: count }), 'How many responses were erased.'],
  'free-text': [z.strictObject({ question: z.string(), language: z.string(), text: z.string() }), 'What one citizen wrote to one question.'],
  alive: [z.strictObject({ status: z.literal('alive') }), 'The process answers.'],
  ready: [z.strictObject({ status: z.literal('ready') }), 'A write has reached the disk, and there is room on it.'],
  problem: [problem, 'A problem document (RFC 9457): what went wrong, and where in the body. It never repeats an answer.'],
};

/** The schemas of the document by name, as JSON Schema (draft 2020-12) that refer to each other. */
export function openApiSchemas(): Readonly<Record<string, JsonSchema>> {
  const registry = z.registry<{ readonly id: string; readonly description: string }>();
  for (const [id, [schema, description]] of Object.entries(SCHEMAS)) registry.add(schema, { ...z.globalRegistry.get(schema), id, description });
  const { schemas } = z.toJSONSchema(registry, { metadata: registry, uri: (id) => `#/components/schemas/${id}` });
  // In a document that holds them all they are known by their place.
  return Object.fromEntries(Object.entries(schemas).map(([name, { $schema: _draft, $id: _place, id: _name, ...schema }]) => [name, schema]));
}
