import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type ResponseText, responseTexts } from '../../src/opening/response-texts.js';

/** A file in pieces that end wherever the lengths say. */
async function* inPieces(file: string, lengths: readonly number[]): AsyncGenerator<string> {
  let from = 0;
  for (const length of lengths) {
    yield file.slice(from, from + length);
    from += length;
  }
  yield file.slice(from);
}

async function read(file: string, lengths: readonly number[] = []): Promise<ResponseText[]> {
  const found: ResponseText[] = [];
  for await (const one of responseTexts(inPieces(file, lengths))) found.push(one);
  return found;
}

const values = (found: readonly ResponseText[]) => found.map(({ text }) => JSON.parse(text) as unknown);
const responses = fc.array(
  fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })).map((value) => JSON.parse(JSON.stringify(value)) as Record<string, unknown>),
  {
    maxLength: 12,
  },
);
const lengths = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 60 });

/** The forms in which responses are saved. */
const FORMS: Readonly<Record<string, (list: readonly unknown[]) => string>> = {
  'JSON lines': (list) => list.map((one) => `${JSON.stringify(one)}\n`).join(''),
  'JSON lines without an end': (list) => list.map((one) => JSON.stringify(one)).join('\n'),
  'a list in one line': (list) => JSON.stringify({ responses: list }),
  'a list over many lines': (list) => JSON.stringify({ responses: list }, null, 2),
  'a list with a byte order mark': (list) => `\uFEFF${JSON.stringify({ responses: list })}`,
};

for (const [form, written] of Object.entries(FORMS)) {
  describe(`of ${form}`, () => {
    it('every response is read, wherever the pieces end', () =>
      fc.assert(
        fc.asyncProperty(responses, lengths, async (list, ends) => {
          assert.deepEqual(values(await read(written(list), ends)), list);
        }),
        { numRuns: 200 },
      ));
  });
}

describe('the texts of a file', () => {
  it('are counted from 1, with empty lines', async () => {
    assert.deepEqual(await read('{"a":1}\n\n{"b":2}'), [
      { kind: 'line', number: 1, text: '{"a":1}' },
      { kind: 'line', number: 3, text: '{"b":2}' },
    ]);
  });

  it('are told apart where they stand in a list', async () => {
    assert.deepEqual(
      (await read('{"responses": [{"a":"],}"},{"b":[1]}]}')).map(({ kind, number }) => `${kind} ${number}`),
      ['response 1', 'response 2'],
    );
  });

  it('hold what is no JSON, which does not hold up the others', async () => {
    assert.deepEqual(
      (await read('{"a":1}\nnonsense\n{"b":2}')).map(({ text }) => text),
      ['{"a":1}', 'nonsense', '{"b":2}'],
    );
  });

  it('hold what is cut off at the end of a list, as no JSON', async () => {
    const [whole, cut] = await read('{"responses": [{"a":1},{"b":');
    assert.equal(whole?.text, '{"a":1}');
    assert.throws(() => JSON.parse(cut!.text) as unknown);
  });

  it('are none in an empty file', async () => assert.deepEqual(await read(''), []));
});
