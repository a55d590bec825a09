import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { besideEndpoint } from '../../src/protocol/beside-endpoint.js';
import { failed, note, passed, worstOf } from '../../src/conformance/check.js';
import { CHECKS } from '../../src/conformance/checks.js';
import { findDefinition } from '../../src/conformance/find-definition.js';
import { isSetAside } from '../../src/conformance/judge.js';
import { sameJson } from '../../src/conformance/same-json.js';
import { createSend } from '../../src/outbox/send.js';
import { VISIT } from '../fixtures/visit-survey.js';

describe('the list of checks', () => {
  it('names each check once', () => assert.equal(new Set(CHECKS.map(({ id }) => id)).size, CHECKS.length));

  it('lets each check need only those that come before it', () => {
    const before = new Set<string>();
    for (const { id, needs } of CHECKS) {
      for (const need of needs) assert.ok(before.has(need), `${id} needs ${need}`);
      before.add(id);
    }
  });
});

describe('the table of checks in the documentation', () => {
  it('has a row for each, in their order, with the same words', () => {
    const rows = readFileSync('docs/endpoints.md', 'utf8')
      .split('\n')
      .filter((line) => /^\| `[a-z-]+` \|/.test(line));
    assert.deepEqual(
      rows,
      CHECKS.map(({ id, name, expected }) => `| \`${id}\` | ${name} | ${expected} |`),
    );
  });
});

describe('a status of a submission that was not taken', () => {
  it('holds up no other responses exactly where the outbox goes on sending', async () => {
    for (let status = 400; status < 600; status++) {
      const send = createSend({ fetch: () => Promise.resolve(new Response(null, { status })), now: Date.now });
      const outcome = await send('https://example.org/', [{ id: 'a' }], { receipt: 'ids' });
      assert.equal(isSetAside(status), outcome.kind === 'retry' && outcome.scope === 'batch', String(status));
    }
  });
});

describe('several verdicts together', () => {
  it('are the words given for it where all have passed', () => assert.deepEqual(worstOf([passed('a'), passed('b')], 'All were.'), passed('All were.')));

  it('are failed where one has failed, with the words of those that have', () => {
    assert.deepEqual(worstOf([note('a', 'do a'), failed('b', 'mend'), passed('c'), failed('d', 'mend')], ''), failed('b d', 'mend'));
  });

  it('are a note where none has failed', () => assert.deepEqual(worstOf([note('a'), passed('c')], ''), note('a')));

  it('are cut short where there are many', () => {
    const many = Array.from({ length: 8 }, (_, index) => failed(`${index}.`, 'mend'));
    assert.equal(worstOf(many, '').found, '0. 1. 2. 3. 4. And 3 more.');
  });
});

describe('two JSON values', () => {
  const shuffled = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shuffled);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, inner]) => [key, shuffled(inner)]),
    );
  };

  it('say the same in whatever order their keys stand', () => fc.assert(fc.property(fc.jsonValue(), (value) => sameJson(value, shuffled(value)))));

  it('say something else where one has something more', () =>
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => !sameJson(value, { ...value, 'one more key': 1 }))));

  it('say something else where a list is no object', () => assert.equal(sameJson([], {}), false));

  it('say something else where a text differs', () => assert.equal(sameJson({ a: [{ b: 'x' }] }, { a: [{ b: 'y' }] }), false));
});

describe('an address beside the endpoint', () => {
  it('replaces the last part of its path', () =>
    assert.equal(besideEndpoint(new URL('https://example.org/v1/responses?survey=visit'), 'surveys/visit').href, 'https://example.org/v1/surveys/visit'));

  it('does so too where the path ends in a slash', () =>
    assert.equal(besideEndpoint(new URL('https://example.org/in/answers/'), 'surveys/visit').href, 'https://example.org/in/surveys/visit'));
});

describe('the survey to test with', () => {
  const publishing = (asked: string[]) =>
    ((address: URL) => {
      asked.push(address.href);
      return Promise.resolve(Response.json(VISIT));
    }) as typeof fetch;
  const silent = (() => Promise.resolve(new Response('', { status: 404 }))) as typeof fetch;

  it('is the satisfaction survey as it is published beside the endpoint', async () => {
    const asked: string[] = [];
    assert.deepEqual(await findDefinition(new URL('https://example.org/v1/responses'), publishing(asked)), { definition: VISIT, from: 'endpoint' });
    assert.deepEqual(asked, ['https://example.org/v1/surveys/satisfaction']);
  });

  it('is the one that the address names', async () => {
    const asked: string[] = [];
    await findDefinition(new URL('https://example.org/v1/responses?survey=visit'), publishing(asked));
    assert.deepEqual(asked, ['https://example.org/v1/surveys/visit']);
  });

  it('is the built-in one where none is published', async () => {
    const found = await findDefinition(new URL('https://example.org/v1/responses'), silent);
    assert.deepEqual([found?.from, found?.definition.id], ['built-in', 'satisfaction']);
  });

  it('is the built-in one too where what is published is no definition', async () => {
    const found = await findDefinition(new URL('https://example.org/v1/responses'), () => Promise.resolve(Response.json({ id: 'satisfaction' })));
    assert.equal(found?.from, 'built-in');
  });

  it('is none where the address names one that is not published', async () =>
    assert.equal(await findDefinition(new URL('https://example.org/v1/responses?survey=visit'), silent), null));
});
