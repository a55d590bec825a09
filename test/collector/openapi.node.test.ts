import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Announcements, Metrics, openApiDocument } from '../../src/collector.js';
import { collectorRoutes } from '../../src/collector/collector-routes.js';
import { EXAMPLE_RESPONSE, EXAMPLE_SURVEY, EXAMPLE_TOKEN_REQUEST } from '../../src/collector/openapi-examples.js';
import { type JsonSchema, type MediaType, schemaCalled } from '../../src/collector/openapi-parts.js';
import { PROBLEMS, problemOf } from '../../src/protocol/problem.js';
import { collectorBench } from '../fixtures/collector-bench.js';
import { describedAnswers, referred } from '../fixtures/described-answers.js';

const DOCUMENT = openApiDocument();

const operations = Object.entries(DOCUMENT.paths).flatMap(([pattern, methods]) => Object.entries(methods).map(([method, operation]) => ({ pattern, method, operation })));

/** Every object in a value, itself first. */
function objectsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(objectsIn)];
}

/** The addresses of the routing table with their methods. */
async function routesOfCollector(): Promise<string[]> {
  const { store } = await collectorBench();
  const routes = collectorRoutes({
    store,
    authorise: () => Promise.reject(new Error('nobody asks')),
    audit: () => Promise.reject(new Error('nobody asks')),
    announcements: new Announcements(),
    metrics: new Metrics(),
    stopping: new AbortController().signal,
    ticks: () => 0,
    now: () => new Date(),
    isReady: () => Promise.resolve(true),
    onPublish: () => {},
    origins: [],
  });
  return Object.entries(routes).flatMap(([pattern, methods]) => Object.keys(methods).map((method) => `${method} ${pattern}`));
}

describe('the description of the interface', () => {
  it('is valid by the JSON Schema of OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator({ strict: false }).validate(structuredClone(DOCUMENT) as unknown as Record<string, unknown>);
    assert.ok(valid, JSON.stringify(errors, null, 2));
  });

  it('is not valid by it when an answer loses its description', async () => {
    const broken = structuredClone(DOCUMENT) as unknown as { components: { responses: { stopping: { description?: string } } } };
    delete broken.components.responses.stopping.description;
    assert.equal((await new Validator({ strict: false }).validate(broken as unknown as Record<string, unknown>)).valid, false);
  });

  it('has every route and method of the routing table, and no other', async () => {
    assert.deepEqual(operations.map(({ pattern, method }) => `${method.toUpperCase()} ${pattern}`).toSorted(), (await routesOfCollector()).toSorted());
  });

  it('is given out without a token, as it was written', async () => {
    const { get } = await collectorBench();
    const answer = await get('/v1/openapi.json');
    assert.deepEqual([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')], [200, 'application/json', 'no-cache']);
    assert.deepEqual(await answer.json(), JSON.parse(JSON.stringify(DOCUMENT)));
  });

  it('refers to parts that it has, and has none that nothing refers to', () => {
    const used = new Set(objectsIn(DOCUMENT).flatMap((one) => (typeof one['$ref'] === 'string' ? [one['$ref']] : [])));
    for (const $ref of used) assert.ok(referred(DOCUMENT, { $ref }));
    const { securitySchemes: _schemes, ...named } = DOCUMENT.components;
    const there = Object.entries(named).flatMap(([kind, parts]) => Object.keys(parts).map((name) => `#/components/${kind}/${name}`));
    assert.deepEqual(
      there.filter((part) => !used.has(part)),
      [],
    );
  });

  it('calls each operation by a name of its own, and asks for schemes and tags that it explains', () => {
    const names = operations.map(({ operation }) => operation.operationId);
    assert.equal(new Set(names).size, names.length);
    const tags = new Set(DOCUMENT.tags.map(({ name }) => name));
    for (const { operation } of operations) {
      assert.deepEqual(
        operation.tags.filter((tag) => !tags.has(tag)),
        [],
      );
      for (const scheme of operation.security.flatMap((one) => Object.keys(one))) assert.ok(scheme in DOCUMENT.components.securitySchemes, scheme);
    }
  });

  it('tells of every problem that a collector may answer with', () => {
    const told = new Set(operations.flatMap(({ operation }) => Object.values(operation.responses).flatMap((answer) => JSON.stringify(referred(DOCUMENT, answer).content))));
    // A method that an address does not take is no operation of it: this one stands in the words at the beginning.
    assert.ok(String(DOCUMENT.info['description']).includes('`wrong-method`'));
    for (const code of Object.keys(PROBLEMS) as (keyof typeof PROBLEMS)[])
      if (code !== 'wrong-method') assert.ok([...told].join().includes(`"${problemOf(code).type}"`), `no route tells of ${code}`);
  });

  it('has schemas that a strict validator of JSON Schema 2020-12 understands', () => {
    const { faultsOf } = describedAnswers(DOCUMENT);
    for (const name of Object.keys(DOCUMENT.components.schemas)) assert.ok(faultsOf({ ...schemaCalled(name) }, undefined).length > 0, name);
  });

  it('has examples that fit their schemas', () => {
    const { faultsOf } = describedAnswers(DOCUMENT);
    const shown = objectsIn(DOCUMENT).filter((one): one is Record<string, unknown> & MediaType => 'schema' in one && ('example' in one || 'examples' in one));
    for (const { schema, example, examples = {} } of shown)
      for (const value of [...(example === undefined ? [] : [example]), ...Object.values(examples).map((one) => one.value)])
        assert.deepEqual(faultsOf(schema as JsonSchema, value), [], JSON.stringify(value));
    assert.ok(shown.length > 20);
  });

  it('has examples of requests that a collector takes', async () => {
    const { ask, put, send } = await collectorBench();
    assert.equal((await put(EXAMPLE_SURVEY)).status, 201);
    assert.deepEqual(await send(EXAMPLE_RESPONSE), { received: [EXAMPLE_RESPONSE.id], refused: [] });
    assert.equal((await ask('POST', '/v1/tokens', { body: EXAMPLE_TOKEN_REQUEST })).status, 201);
  });
});
