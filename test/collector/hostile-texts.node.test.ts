import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { citizen, collectorBench } from '../fixtures/collector-bench.js';
import { storedResponses } from '../fixtures/stored-responses.js';

const HOSTILE = [
  "'); DROP TABLE responses; --",
  "' OR 1=1 --",
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '=HYPERLINK("https://evil.example","click")',
  '${process.env.TILLID_TOKEN}',
  '{{constructor.constructor("return process")()}}',
  '\r\nset-cookie: a=b',
  '\u202e\u2028\u0001%00',
  '%27%3B%20DROP%20TABLE%20responses',
];

describe('a text that is made to be something else', () => {
  it('is stored and given back as it was written', async () => {
    const bench = await collectorBench();
    for (const why of HOSTILE) {
      const { id, code, first } = await citizen();
      assert.deepEqual((await bench.send(first(3, { answers: { overall: 3, why } }))).received, [id]);
      const told = (await (await bench.status(id, code)).json()) as { response: { answers: { why: string } } };
      assert.equal(told.response.answers.why, why);
    }
    assert.deepEqual(new Set(storedResponses(bench.data).map(({ answers }) => (answers as { why: string }).why)), new Set(HOSTILE));
  });

  it('finds nothing under a survey that is called like a command', async () => {
    const bench = await collectorBench();
    for (const name of HOSTILE) {
      const answer = await bench.get(`/v1/surveys/${encodeURIComponent(name)}`);
      assert.equal(answer.status, 404);
      assert.ok(!(await answer.text()).includes(name));
    }
  });
});
