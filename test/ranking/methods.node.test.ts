import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { rankingMethods } from '../../src/analysis.js';
import { repositoryRoot } from '../fixtures/reference-data.js';

const FOLDER = join(repositoryRoot(), 'src', 'ranking');

describe('the list of rules', () => {
  it('holds every rule of the folder that gives an order, each once, by id', () => {
    const written = readdirSync(FOLDER).flatMap((file) => /method: \{ id: '(\w+)'/.exec(readFileSync(join(FOLDER, file), 'utf8'))?.[1] ?? []);
    assert.deepEqual(
      rankingMethods.map(({ id }) => id),
      written.sort(),
    );
  });

  it('names each rule as its function and its outcome do, with a source of a year', () => {
    for (const method of rankingMethods) {
      const outcome = method.rule([], { options: ['a', 'b'] });
      assert.deepEqual([method.rule.name, outcome.method.id], [method.id, method.id]);
      assert.deepEqual(outcome.ranking, [['a', 'b']]);
      assert.match(method.source, / \d{4}, /);
    }
  });

  it('agrees on ballots that leave no doubt', () => {
    for (const method of rankingMethods) {
      const outcome =
        method.ballots === 'dots'
          ? method.rule([{ dots: { c: 2, a: 1 }, count: 3 }], { options: ['a', 'b', 'c'] })
          : method.rule([{ ranking: ['c', 'a', 'b'], count: 3 }], { options: ['a', 'b', 'c'] });
      assert.deepEqual([outcome.winners, outcome.n], [['c'], 3]);
    }
  });
});
