import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answerGroups, type AnswerSource } from '../../src/opening/answer-groups.js';
import { jsonLines } from '../fixtures/sealed-answers.js';

const source = (name: string, content: string): AnswerSource => ({ name, stream: new Blob([content]).stream() });
const calm = { onRead: () => undefined, signal: new AbortController().signal };
const namesOf = async (...sources: AnswerSource[]) => (await answerGroups(sources, calm)).map((group) => group.map(({ name }) => name));

describe('sealed answers are put together', () => {
  it('by their ids, over several files', async () => {
    const [a, b, c] = ['one', 'two', 'three'].map((id) => ({ id, sealed: [] }));
    assert.deepEqual(await namesOf(source('export.jsonl', jsonLines([a, b])), source('kiosk.json', JSON.stringify({ responses: [b, c] }))), [['one'], ['two', 'two'], ['three']]);
  });

  it('with the latest revision first', async () => {
    const lines = jsonLines([{ id: 'one' }, { id: 'one', revision: 2 }, { id: 'one', revision: 1 }]);
    const [group] = await answerGroups([source('export.jsonl', lines)], calm);
    assert.deepEqual(
      group!.map(({ text }) => (JSON.parse(text) as { revision?: number }).revision),
      [2, 1, undefined],
    );
  });

  it('each by itself where no id can be read, under the place where it stands', async () => {
    const lines = `nonsense\n${jsonLines([{ id: 7 }, null, { id: 'with spaces' }, { sealed: [] }])}`;
    assert.deepEqual(await namesOf(source('a.jsonl', lines)), [['a.jsonl:1'], ['a.jsonl:2'], ['a.jsonl:3'], ['a.jsonl:4'], ['a.jsonl:5']]);
  });

  it('whatever the letters are made of at the ends of the pieces', async () => {
    const bytes = new TextEncoder().encode(jsonLines([{ id: 'one', note: 'æøå – 🌲' }]));
    const stream = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    const [group] = await answerGroups([{ name: 'x', stream }], calm);
    assert.deepEqual(JSON.parse(group![0]!.text), { id: 'one', note: 'æøå – 🌲' });
  });

  it('until somebody stops it', async () => {
    const stopping = new AbortController();
    const lines = jsonLines(Array.from({ length: 600 }, (_, id) => ({ id: `id-${id}` })));
    const onRead = () => stopping.abort(new Error('enough'));
    await assert.rejects(answerGroups([source('x', lines)], { onRead, signal: stopping.signal }), /enough/);
  });
});
