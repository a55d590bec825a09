import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { jsonFault } from '../../src/collector/json-limits.js';
import type { Problem } from '../../src/schemas.js';
import { collectorBench, visitAnswer } from '../fixtures/collector-bench.js';
import { storedResponses } from '../fixtures/stored-responses.js';

const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
const keyed = (keys: number) => `[${Array.from({ length: keys }, () => '{"a":1}').join(',')}]`;

/** What is wrong with a text that stands as it was sent, and with the same text after a space. */
function faultOf(text: string): string | null {
  const fault = jsonFault(text, JSON.parse(text));
  assert.equal(jsonFault(` ${text}`, JSON.parse(text)), fault);
  return fault;
}

describe('the limits of a JSON text', () => {
  it('hold for whatever JSON.stringify writes', () =>
    fc.assert(
      fc.property(fc.json({ maxDepth: 8 }), (text) => {
        // What has been parsed has each key once.
        const once = JSON.stringify(JSON.parse(text));
        assert.equal(faultOf(once), once.includes('"__proto__":') ? 'Expected no key "__proto__".' : null);
      }),
    ));

  for (const [what, text] of [
    ['64 levels', nested(64)],
    ['100,000 keys', keyed(100_000)],
    ['the same key in two objects', '[{"a":1},{"a":{"a":1}}]'],
    ['signs of the grammar within strings', String.raw`{"a":"{\"a\":[[[","b{":"\\","c":"]}"}`],
    ['a string that equals a key', '{"a":"a","b":["a","a"]}'],
  ] as const) {
    it(`allow ${what}`, () => assert.equal(faultOf(text), null));
  }

  for (const [what, text, fault] of [
    ['65 levels', nested(65), 'Expected at most 64 levels of lists and objects.'],
    ['100,001 keys', keyed(100_001), 'Expected at most 100000 keys.'],
    ['a key twice', '{"a":1,"b":2,"a":1}', 'Expected each key of an object once.'],
    ['a key twice, with an object between', '{"a":{"a":1},"a":2}', 'Expected each key of an object once.'],
    ['a key twice, once in escapes', String.raw`{"a":1,"\u0061":2}`, 'Expected each key of an object once.'],
    ['__proto__', '{"a":{"__proto__":1}}', 'Expected no key "__proto__".'],
    ['__proto__ in escapes', String.raw`{"__pr\u006fto__":1}`, 'Expected no key "__proto__".'],
  ] as const) {
    it(`do not allow ${what}`, () => assert.equal(faultOf(text), fault));
  }

  it('are told in less than a second of a body of 1 MiB, whatever is in it', () => {
    for (const text of [`"${'\\\\'.repeat(500_000)}"`, nested(500_000), keyed(140_000), `[${'"",'.repeat(330_000)}0]`]) {
      const begun = performance.now();
      faultOf(text);
      assert.ok(performance.now() - begun < 1000);
    }
  });
});

describe('a body that is made to confuse', () => {
  const post = async (text: string) => {
    const bench = await collectorBench();
    const answer = await bench.post(text);
    return { status: answer.status, body: (await answer.json()) as Problem & { received?: string[]; refused?: { reason: string }[] }, stored: storedResponses(bench.data) };
  };
  const response = visitAnswer({ overall: 5 });
  const text = JSON.stringify({ responses: [response] });

  it('is refused with the same key twice, and nothing is stored', async () => {
    const { status, body, stored } = await post(text.replace('"overall":5', '"overall":5,"overall":1'));
    assert.deepEqual([status, body.type, stored], [400, 'urn:tillid:problem:invalid-json', []]);
  });

  it('is refused with a million levels, and the collector lives on', async () => {
    const { status, stored } = await post(text.replace('5', nested(400_000)));
    assert.deepEqual([status, stored], [400, []]);
  });

  for (const [where, planted] of [
    ['beside the responses', text.replace('{"responses"', '{"__proto__":{"isAdmin":true},"responses"')],
    ['in a response', text.replace('"answers"', '"__proto__":{"isAdmin":true},"answers"')],
    ['among the answers', text.replace('"overall":5', '"__proto__":{"isAdmin":true}')],
    ['as an answer’s own key', text.replace('"overall":5', '"overall":{"__proto__":{"isAdmin":true}}')],
    ['as constructor', text.replace('"overall":5', '"constructor":{"prototype":{"isAdmin":true}}')],
  ] as const) {
    it(`changes no prototype and stores nothing with __proto__ ${where}`, async () => {
      const { body, stored } = await post(planted);
      assert.equal(({} as { isAdmin?: boolean }).isAdmin, undefined);
      assert.deepEqual([body.received ?? [], stored], [[], []]);
    });
  }

  it('is refused where it is not UTF-8', async () => {
    const { collector, data } = await collectorBench();
    const bytes = new TextEncoder().encode(text);
    bytes[20] = 0xff;
    const answer = await collector(new Request('http://collector.test/v1/responses', { method: 'POST', headers: { 'content-type': 'application/json' }, body: bytes }));
    assert.deepEqual([answer.status, storedResponses(data)], [400, []]);
  });
});
