import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { SqliteStore } from '../../src/node/sqlite-store.js';
import { BUDGET_VOTE, ballotFor } from '../fixtures/ballot-surveys.js';
import { pabulibElection, preflibElection, votesIn } from '../fixtures/elections.js';
import { referenceFile, skipWithout } from '../fixtures/reference-data.js';
import { runCli } from '../fixtures/run-cli.js';
import { storedResponses } from '../fixtures/stored-responses.js';
import { temporaryDirectory } from '../fixtures/temporary-directory.js';

const META = 'META\nkey;value\ndescription;Wishes\nnum_projects;2\nnum_votes;2\nbudget;1000\nvote_type;approval\n';
const SMALL = `${META}PROJECTS\nproject_id;cost;name;latitude\n1/a;600;Park;55.1\n2;800;Path;\nVOTES\nvoter_id;age;neighborhood;vote\nx;39;North;1/a,2\ny;27;;2\n`;
const ORDERS = '# TITLE: Ways\n# DATA TYPE: toi\n# ALTERNATIVE NAME 1: Bus\n# ALTERNATIVE NAME 2: Bike\n# ALTERNATIVE NAME 3: Walk\n2: 1,{3,2}\n1: 3\n';

/** A file of this name and text. */
function written(name: string, text: string): string {
  const file = path.join(temporaryDirectory(), name);
  writeFileSync(file, text);
  return file;
}

describe('tillid import of a file of PabuLib', () => {
  for (const [name, extra] of [
    ['o09b-ranking-points-krakow-staremiasto-2022', ['--budget', '1260803']],
    ['o12-equalshares-warsaw-anin-2019', []],
    ['o13-dotvoting-katowice-zaleze-2021', ['--budget', '445687']],
  ] as const) {
    it(`of ${name} and its export give the same votes`, { skip: skipWithout(name) }, async () => {
      const [data, file] = [temporaryDirectory(), referenceFile(name, 'election.pb')];
      const imported = await runCli('import', file, '--data', data, '--id', 'vote');
      assert.equal(imported.code, 0, imported.errors);
      const { code, output, errors } = await runCli('export', 'vote', '--format', 'pabulib', '--data', data, ...extra);
      assert.equal(code, 0, errors);
      assert.deepEqual(votesIn(pabulibElection(output)), votesIn(pabulibElection(readFileSync(file, 'utf8'))));
    });
  }

  it('makes a survey that is called as the file, and says what is left out', async () => {
    const data = temporaryDirectory();
    const { code, output } = await runCli('import', written('Our budget 2026.pb', SMALL), '--data', data, '--language', 'en');
    assert.equal(code, 0);
    assert.match(output, /2 ballots read for survey "Our-budget-2026", 2 stored, 0 stored before/);
    assert.match(
      output,
      /\n {2}the budget of 1000 is not kept: .*\n {2}ids that are no identifiers became some: 1, such as 1-a\n {2}left out of PROJECTS: latitude\n {2}left out of VOTES: age, neighborhood\n/,
    );
    assert.deepEqual(
      storedResponses(data)
        .map(({ answers }) => JSON.stringify(answers))
        .toSorted(),
      ['{"vote":["1-a","2"]}', '{"vote":["2"]}'],
    );
  });

  it('keeps a column of those who voted only where it is asked for', async () => {
    const [plain, asked] = [temporaryDirectory(), temporaryDirectory()];
    await runCli('import', written('vote.pb', SMALL), '--data', plain);
    assert.deepEqual(
      storedResponses(plain).map(({ group, role }) => [group, role]),
      [
        [undefined, undefined],
        [undefined, undefined],
      ],
    );
    await runCli('import', written('vote.pb', SMALL), '--data', asked, '--group', 'neighborhood', '--role', 'age');
    assert.deepEqual(
      storedResponses(asked)
        .map(({ group, role }) => `${String(group)} ${String(role)}`)
        .toSorted(),
      ['North 39', 'undefined 27'],
    );
  });

  it('changes nothing when it is imported again', async () => {
    const [data, file] = [temporaryDirectory(), written('vote.pb', SMALL)];
    await runCli('import', file, '--data', data);
    assert.match((await runCli('import', file, '--data', data)).output, /2 ballots read for survey "vote", 0 stored, 2 stored before/);
  });

  it('that does not fit imports nothing, and tells the line', async () => {
    const data = temporaryDirectory();
    const { code, errors } = await runCli('import', written('vote.pb', SMALL.replace('y;27;;2', 'y;27;;3')), '--data', data);
    assert.equal(code, 2);
    assert.match(errors, /not a file of PabuLib; nothing was imported\n {2}line 15: vote: expected ids of projects/);
  });

  it('is not put over another survey of its id', async () => {
    const data = temporaryDirectory();
    await runCli('import', written('vote.pb', SMALL), '--data', data);
    const { code, errors } = await runCli('import', written('vote.pb', SMALL.replace('Park', 'Pond')), '--data', data);
    assert.equal(code, 2);
    assert.match(errors, /version "1" of survey "vote" was published with another definition; nothing was imported/);
    assert.equal(storedResponses(data).length, 2);
  });

  it('says which words do not go with which file', async () => {
    const error = async (...words: readonly string[]) => (await runCli('import', ...words, '--data', temporaryDirectory())).errors;
    assert.match(await error(written('vote.soi', ORDERS), '--group', 'age'), /expected only with a file of PabuLib/);
    assert.match(await error(written('vote.pb', SMALL), '--survey', 'x.json'), /--survey: a file of votes makes a definition of its own/);
    assert.match(await error(written('vote.jsonl', '{}'), '--id', 'x'), /--id: expected only with a file of PabuLib or PrefLib/);
    assert.match(await error('nowhere.pb'), /nowhere\.pb: cannot be read \(ENOENT\)/);
  });
});

describe('tillid import of a file of PrefLib', () => {
  it('and its export give the same orders, ties and counts', async () => {
    const data = temporaryDirectory();
    const { code, output, errors } = await runCli('import', written('ways.toi', ORDERS), '--data', data);
    assert.equal(code, 0, errors);
    assert.match(output, /3 ballots read for survey "ways", 3 stored/);
    const exported = await runCli('export', 'ways', '--format', 'preflib', '--data', data);
    assert.equal(exported.code, 0, exported.errors);
    assert.deepEqual(votesIn(preflibElection(exported.output, 'toi')), votesIn(preflibElection(ORDERS, 'toi')));
  });

  it('changes nothing when it is imported again', async () => {
    const [data, file] = [temporaryDirectory(), written('ways.toi', ORDERS)];
    await runCli('import', file, '--data', data);
    assert.match((await runCli('import', file, '--data', data)).output, /0 stored, 3 stored before/);
  });
});

describe('tillid export of ballots', () => {
  it('says what it cannot be made of', async () => {
    const data = temporaryDirectory();
    await runCli('import', written('ways.toi', ORDERS), '--data', data);
    const { code, errors } = await runCli('export', 'ways', '--format', 'pabulib', '--data', data);
    assert.equal(code, 2);
    assert.match(errors, /ways: PabuLib has no orders in which options share a place; preflib has/);
    assert.match((await runCli('export', 'ways', '--format', 'pabulib', '--budget', 'x', '--data', data)).errors, /--budget: expected a number/);
  });

  it('for PabuLib needs no more memory for more ballots than it reads at once', async () => {
    const data = temporaryDirectory();
    const store = new SqliteStore(data);
    await store.publish(BUDGET_VOTE);
    for (let start = 0; start < 60; start++) await Promise.all(Array.from({ length: 1000 }, () => store.add(ballotFor(BUDGET_VOTE, ['park', 'bench']))));
    await store.close();
    // All of them, with their ids, take more than the process may have.
    const child = spawn(process.execPath, ['--max-old-space-size=24', 'dist/package/node/cli.js', 'export', BUDGET_VOTE.id, '--format', 'pabulib', '--data', data]);
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
    assert.equal(await new Promise((resolve) => child.once('close', resolve)), 0);
    assert.match(text, /\nnum_votes;60000\n[^]*\n60000;park,bench\n$/);
  });
});
