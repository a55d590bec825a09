import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { benchModule, comparedTable, type ComparedTable } from '../../fixtures/side-by-side.js';

interface Part {
  readonly name: string;
  readonly measure: (context: { readonly log: (words: string) => void }) => Promise<ComparedTable | ComparedTable[]>;
}

let runParts: (
  parts: readonly Part[],
  context: { readonly log: (words: string) => void },
  now?: () => number,
) => Promise<{ name: string; seconds: number; tables: ComparedTable[]; failed?: string }[]>;
let chosenParts: (parts: readonly Part[], only?: string) => readonly Part[];

const part = (name: string, table: ComparedTable | ComparedTable[] = comparedTable()): Part => ({ name, measure: () => Promise.resolve(table) });
const silent = { log: () => undefined };

describe('the parts of the comparison', () => {
  before(async () => {
    ({ runParts } = await benchModule<{ runParts: typeof runParts }>('side-by-side/run-parts.mjs'));
    ({ chosenParts } = await benchModule<{ chosenParts: typeof chosenParts }>('side-by-side/chosen-parts.mjs'));
  });

  it('are measured one after the other, each with the time that it took', async () => {
    let time = 0;
    const done = await runParts([part('loading'), part('rules', [comparedTable(), comparedTable()])], silent, () => (time += 1000));
    assert.deepEqual(
      done.map(({ name, seconds, tables }) => [name, seconds, tables.length]),
      [
        ['loading', 1, 1],
        ['rules', 1, 2],
      ],
    );
  });

  it('are told of while somebody waits', async () => {
    const said: string[] = [];
    let time = 0;
    await runParts([part('loading')], { log: (words) => said.push(words) }, () => (time += 2000));
    assert.deepEqual(said, ['loading …', 'loading: 2 s']);
  });

  it('are measured all the same where one of them fails, which is told in words', async () => {
    const failing: Part = { name: 'queues', measure: () => Promise.reject(new Error('no browser')) };
    const said: string[] = [];
    const done = await runParts([part('loading'), failing, part('rules')], { log: (words) => said.push(words) });
    assert.deepEqual(
      done.map(({ name, tables, failed }) => [name, tables.length, failed]),
      [
        ['loading', 1, undefined],
        ['queues', 0, 'no browser'],
        ['rules', 1, undefined],
      ],
    );
    assert.ok(said.some((words) => words.startsWith('The part "queues" could not be measured: Error: no browser')));
  });

  it('count as failed in words where a row has too few cells', async () => {
    const rows = [{ name: 'Tillid', cells: [] }];
    const [done] = await runParts([part('rules', comparedTable({ rows }))], silent);
    assert.equal(done?.failed, '"Bytes" has 2 columns, and 0 cells in the row of Tillid');
  });

  it('count as failed in words where they do not say in what we are behind', async () => {
    const { behind: _behind, ...silentTable } = comparedTable();
    const [done] = await runParts([part('rules', silentTable as ComparedTable)], silent);
    assert.equal(done?.failed, '"Bytes" has no list of behind');
  });

  it('are chosen by name, and keep the order of the page', () => {
    const parts = [part('loading'), part('queues'), part('rules')];
    assert.deepEqual(
      chosenParts(parts, 'rules,loading').map(({ name }) => name),
      ['loading', 'rules'],
    );
    assert.equal(chosenParts(parts).length, 3);
    assert.throws(() => chosenParts(parts, 'rules,chart'), /No part is named chart; expected some of loading, queues, rules/);
  });
});
