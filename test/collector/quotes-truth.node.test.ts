import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { citizen } from '../fixtures/collector-bench.js';
import { quoteBench, wrote } from '../fixtures/quotable-visit.js';

const WORDS = ['the', 'bus', 'un', 'kind', 'unkind', 'æ', '[…]', '…', '.', ' ', '\n', '<b>', 'mail@example.dk'];
const anyText = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));

/** Something that an editor might send of a text: as it is, or with a word taken out or put in, marked or not. */
const attempt = (texts: readonly string[]) =>
  fc.tuple(fc.constantFrom(...texts), fc.constantFrom('', '', '[…]', '[…]', 'unkind'), fc.nat(5), fc.constantFrom(0, 0, 1, 2)).map(([text, put, place, taken]) => {
    const words = text.split(' ');
    return words.toSpliced(place, taken, ...(put === '' ? [] : [put])).join(' ');
  });

/** Whether somebody wrote each part of a quote, in its order. */
const isWritten = (quote: string, texts: Iterable<string>) =>
  [...texts].some((text) => {
    let end = 0;
    return (
      text.trim() === quote ||
      quote.split('[…]').every((part) => {
        const place = text.indexOf(part.trim(), end);
        end = place + part.trim().length;
        return place !== -1;
      })
    );
  });

describe('the words in results', () => {
  it('are words that a citizen wrote and has not taken back, whatever is sent, changed and withdrawn', async () => {
    const history = fc.array(anyText, { minLength: 13, maxLength: 16 }).chain((texts) =>
      fc.record({
        texts: fc.constant(texts),
        attempts: fc.array(fc.array(attempt(texts), { maxLength: 3 }), { minLength: 1, maxLength: 8 }),
        gone: fc.array(fc.nat(15), { maxLength: 3 }),
        changed: fc.array(fc.tuple(fc.nat(15), anyText), { maxLength: 3 }),
      }),
    );
    let shownInAll = 0;
    await fc.assert(
      fc.asyncProperty(history, async ({ texts, attempts, gone, changed }) => {
        const bench = await quoteBench([]);
        const writers = await Promise.all(texts.map(() => citizen()));
        const left = new Map(texts.map((text, index) => [index, text]));
        await bench.send(...texts.map((text, index) => wrote(text, { id: writers[index]!.id })));
        const look = async () => {
          const quotes = (await bench.shown()) ?? [];
          shownInAll += quotes.length;
          for (const quote of quotes) assert.ok(isWritten(quote, left.values()), JSON.stringify({ quote, texts: [...left.values()] }));
        };
        for (const quotes of attempts) {
          await bench.choose(quotes);
          await look();
        }
        for (const [earlier, [place, text]] of changed.entries()) {
          const index = place % texts.length;
          left.set(index, text);
          await bench.send(wrote(text, { id: writers[index]!.id, revision: earlier + 1, receipt: writers[index]!.code }));
          await look();
        }
        for (const place of gone) {
          const index = place % texts.length;
          left.delete(index);
          await bench.withdraw(writers[index]!.id, writers[index]!.code);
          await look();
        }
        await bench.store.close();
      }),
      { numRuns: 25 },
    );
    // Where nothing is ever shown, nothing is proved.
    assert.ok(shownInAll > 20, `${shownInAll} quotes were shown`);
  });
});
