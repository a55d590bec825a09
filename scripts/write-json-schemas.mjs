// Publishes the formats as JSON Schema (draft 2020-12) under dist/schemas, made from the same schemas that the code checks with,
// and the description of the collector's interface that is made from them (OpenAPI 3.1) as dist/openapi.json.
import { mkdirSync, writeFileSync } from 'node:fs';
import { toJSONSchema } from 'zod/mini';
import { openApiDocument } from '../build/src/collector.js';
import { boardAct, boardDocument, problem, receipt, response, responseStatus, results, sealedResponse, submission, surveyDefinition } from '../build/src/schemas.js';

const formats = {
  survey: surveyDefinition,
  response,
  'sealed-response': sealedResponse,
  submission,
  receipt,
  'response-status': responseStatus,
  problem,
  results,
  board: boardDocument,
  'board-act': boardAct,
};

mkdirSync('dist/schemas', { recursive: true });
for (const [name, schema] of Object.entries(formats)) {
  const { $schema, ...rest } = toJSONSchema(schema, { reused: 'inline' });
  const document = { $schema, $id: `urn:tillid:schema:${name}`, title: `tillid ${name}`, ...rest };
  writeFileSync(`dist/schemas/${name}.json`, `${JSON.stringify(document, null, 2)}\n`);
}

writeFileSync('dist/openapi.json', `${JSON.stringify(openApiDocument(), null, 2)}\n`);
