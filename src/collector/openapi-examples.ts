import { satisfactionDefinition } from '../instruments/satisfaction/satisfaction.js';
import type { Receipt } from '../protocol/receipt.js';
import type { ResponseStatus } from '../protocol/response-status.js';
import type { SurveyResponse } from '../response/response.js';
import type { z } from '../validation/zod.js';
import type { AccessToken, AuditEntry } from './access-store.js';
import type { actRequest } from './board-routes.js';
import type { TokenRequest } from './token-request.js';

/** The survey that the examples are about. */
export const EXAMPLE_SURVEY = satisfactionDefinition({ comment: true });

/** A response to it. */
export const EXAMPLE_RESPONSE: SurveyResponse = {
  id: '0f8fad5b-d9cb-469f-a165-70867728950e',
  survey: EXAMPLE_SURVEY.id,
  version: EXAMPLE_SURVEY.version,
  language: 'da',
  submitted: '2026-11-22',
  answers: { overall: 4, comment: { missing: 'skipped' } },
  group: 'north',
};

/** The receipt of that response and of another, which is faulty. */
export const EXAMPLE_RECEIPT: Receipt = {
  received: [EXAMPLE_RESPONSE.id],
  refused: [{ id: '7c9e6679-7425-40de-944b-e07fc1f90ae7', reason: 'answers.overall: expected at most 5' }],
};

/** A piece of work, and a token of when answering began. */
export const EXAMPLE_CHALLENGE = { challenge: `1795424400.15.${'Zm9v'.repeat(4)}.${'x'.repeat(42)}w`, difficulty: 15 };
export const EXAMPLE_START = { start: `1795423800.${'YmFy'.repeat(4)}.${'y'.repeat(42)}A` };

/** What the citizen is told who holds its receipt code. */
export const EXAMPLE_STATUS: ResponseStatus = {
  id: EXAMPLE_RESPONSE.id,
  state: 'received',
  survey: EXAMPLE_SURVEY.id,
  version: EXAMPLE_SURVEY.version,
  open: true,
  revision: 0,
  response: EXAMPLE_RESPONSE,
};

/** A token for a library that edits its own survey. */
export const EXAMPLE_TOKEN_REQUEST: TokenRequest = { name: 'The library', role: 'editor', surveys: [EXAMPLE_SURVEY.id], rights: ['rows'], expires: '2027-01-31' };

/** What is kept of that token. */
export const EXAMPLE_TOKEN: AccessToken = {
  id: '5d0c1c0e-3a64-4a53-9d5a-6b86d2a3f0c1',
  name: 'The library',
  role: 'editor',
  surveys: [EXAMPLE_SURVEY.id],
  rights: ['rows'],
  created: '2026-11-22',
  expires: '2027-01-31',
  revoked: null,
};

/** What was written down when its holder published the survey. */
export const EXAMPLE_AUDIT_ENTRY: AuditEntry = {
  number: 17,
  at: '2026-11-22T10:15Z',
  token: EXAMPLE_TOKEN.id,
  name: EXAMPLE_TOKEN.name,
  action: 'definition-published',
  survey: EXAMPLE_SURVEY.id,
  outcome: 'created',
  count: 1,
};

/** What a facilitator sends who takes a name off a card. */
export const EXAMPLE_ACT: z.infer<typeof actRequest> = {
  expected: 17,
  act: { act: 'redact', card: 'card-Zm9vYmFyYmF6cXV4', text: 'My case worker listened', reason: 'A person was named' },
};
