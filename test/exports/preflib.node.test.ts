import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { onOneLine } from '../../src/exports/election.js';
import { preflibMisfit } from '../../src/exports/preflib.js';
import { type PreflibType, readPreflib } from '../../src/exports/read-preflib.js';
import { electionOf, orderedCase, preflibElection, votesIn, writtenPreflib } from '../fixtures/elections.js';
import { HOSTILE_TEXTS } from '../fixtures/hostile-texts.js';
import { skipWithout } from '../fixtures/reference-data.js';

/** A file of this type with three alternatives and these preferences. */
const file = (type: PreflibType, ...preferences: readonly string[]) =>
  [
    '# FILE NAME: 00000-00000001.x',
    '# TITLE: Ways to school',
    '# DESCRIPTION: ',
    `# DATA TYPE: ${type}`,
    '# NUMBER ALTERNATIVES: 3',
    ...(type === 'cat' ? ['# NUMBER CATEGORIES: 2', '# CATEGORY NAME 1: Yes', '# CATEGORY NAME 2: No'] : []),
    '# ALTERNATIVE NAME 1: Bus',
    '# ALTERNATIVE NAME 2: Bike: fast',
    '# ALTERNATIVE NAME 3: Walk',
    ...preferences,
    '',
  ].join('\n');

const faultsOf = (text: string, ending: PreflibType = 'toi') => {
  const read = readPreflib(text, ending);
  return read.ok ? [] : read.problems.map(({ line, expected }) => `${line}: ${expected}`);
};
const groupsIn = (text: string) => preflibElection(text, 'toi').ballots.map(({ count, groups }) => [count, groups]);

describe('a file of PrefLib is read', () => {
  it('with its orders, ties in curly brackets, and spaces anywhere', () => {
    assert.deepEqual(groupsIn(file('toc', '13: 1, {3, 2}', '1:{1,2,3}')), [
      [13, [['1'], ['3', '2']]],
      [1, [['1', '2', '3']]],
    ]);
  });

  it('with its names, which may hold colons', () => {
    const { title, options } = preflibElection(file('soi', '1: 1'), 'toi');
    assert.deepEqual([title, ...options.map(({ id, name }) => `${id} ${name}`)], ['Ways to school', '1 Bus', '2 Bike: fast', '3 Walk']);
  });

  it('with categories, of which some are empty', () => {
    assert.deepEqual(groupsIn(file('cat', '2: {},{1,2,3}', '1: 2,{1,3}', '1: {1,2},{}')), [
      [2, [[], ['1', '2', '3']]],
      [1, [['2'], ['1', '3']]],
      [1, [['1', '2'], []]],
    ]);
    assert.deepEqual(preflibElection(file('cat'), 'cat').categories, ['Yes', 'No']);
  });

  it('with blank ballots, which name nothing', () => {
    assert.deepEqual(groupsIn(file('soi', '4: ')), [[4, []]]);
  });

  it('by the ending of its name where it does not tell its type', () => {
    const text = file('soc', '1: 1,2,3').replace('# DATA TYPE: soc\n', '');
    assert.equal(preflibElection(text, 'toc').ties, true);
    assert.equal(preflibElection(text, 'soc').ties, false);
  });

  for (const [what, text, fault] of [
    ['no alternatives', '1: 1,2\n', '1: expected lines such as "# ALTERNATIVE NAME 1: Bus"'],
    ['nothing in it', '', '1: expected lines such as "# ALTERNATIVE NAME 1: Bus"'],
    ['a line that is no key', file('soc').replace('# TITLE:', '# TITLE'), '2: expected # KEY: value'],
    ['a gap in the numbers', file('soc').replace('NAME 2', 'NAME 4'), '7: expected ALTERNATIVE NAME 2: they are counted from 1'],
    ['another type', file('soc').replace('TYPE: soc', 'TYPE: wmd'), '4: DATA TYPE: expected one of soc, soi, toc, toi, cat'],
    ['no count before a preference', file('soi', '1,2'), '9: expected how many voters, a colon and what they prefer'],
    ['a count of none', file('soi', '0: 1'), '9: expected how many voters, a colon and what they prefer'],
    ['something else than numbers', file('soi', '1: Bus'), '9: expected numbers with commas between them, and in curly brackets what is tied'],
    ['a bracket that is not closed', file('toi', '1: {1,2'), '9: expected numbers with commas between them, and in curly brackets what is tied'],
    ['an unknown alternative', file('soi', '1: 4'), '9: expected numbers of alternatives, from 1 to 3'],
    ['an alternative twice', file('soi', '1: 1,1'), '9: expected each alternative at most once'],
    ['a tie among strict orders', file('soi', '1: {1,2}'), '9: expected no ties in a file of the type soi'],
    ['an incomplete order among complete ones', file('toc', '1: 1,2'), '9: expected all 3 alternatives in a file of the type toc'],
    ['an empty place', file('toi', '1: 1,{}'), '9: expected no empty place in an order'],
    ['another number of categories', file('cat', '1: 1,2,3'), '12: expected 2 categories, with {} for an empty one'],
    ['another number of voters than it says', file('soi', '2: 1').replace('# TITLE', '# NUMBER VOTERS: 3\n# TITLE'), '2: NUMBER VOTERS: expected 2, which is how many there are'],
    ['another number of alternatives than it says', file('soi').replace('ALTERNATIVES: 3', 'ALTERNATIVES: 4'), '5: NUMBER ALTERNATIVES: expected 3, which is how many there are'],
  ] as const) {
    it(`not where there is ${what}, and the line is told`, () => {
      assert.deepEqual(faultsOf(text), [fault]);
    });
  }
});

describe('a file of PrefLib is written', () => {
  for (const [name, type, voters] of [
    ['o08-debian-2020', 'toi', 339],
    ['o09-borda-tennessee', 'soc', 100],
    ['o10-irv-burlington-2009', 'soi', null],
    ['o10b-irv-maemo-2018', 'soi', null],
    ['o20-ranked-pairs-kemeny-legrand', 'soc', null],
  ] as const) {
    it(`so that ${name} has the same ballots when it is read again, in the narrowest type`, { skip: skipWithout(name) }, async () => {
      const before = orderedCase(name);
      const { text, type: written } = await writtenPreflib(before);
      const after = preflibElection(text, written);
      assert.equal(written, type);
      assert.deepEqual(votesIn(after), votesIn(before));
      assert.deepEqual(
        after.options.map((option) => option.name),
        before.options.map((option) => option.name),
      );
      if (voters !== null) assert.match(text, new RegExp(`^# NUMBER VOTERS: ${voters}$`, 'm'));
    });
  }

  it('so that any orders and categories are the same when they are read again', async () => {
    const ids = ['a', 'b', 'c', 'd'];
    const text = fc.string({ unit: 'binary', maxLength: 12 });
    const cuts = fc.array(fc.boolean(), { minLength: 4, maxLength: 4 });
    const order = fc.tuple(fc.shuffledSubarray(ids), cuts).map(([chosen, cut]) => {
      const groups: string[][] = [];
      chosen.forEach((id, index) => (index === 0 || cut[index] ? groups.push([id]) : groups.at(-1)!.push(id)));
      return { groups };
    });
    const categories = fc
      .array(fc.integer({ min: 0, max: 3 }), { minLength: 4, maxLength: 4 })
      .map((category) => ({ groups: [0, 1, 2].map((wanted) => ids.filter((_, index) => category[index] === wanted)) }));
    const counted = (ballot: fc.Arbitrary<{ groups: string[][] }>) =>
      fc.array(
        fc.tuple(ballot, fc.integer({ min: 1, max: 3 })).map(([one, count]) => ({ ...one, count })),
        { minLength: 1, maxLength: 6 },
      );
    const names = fc.array(text, { minLength: 4, maxLength: 4 });
    const elections = fc.oneof(
      fc
        .tuple(text, names, counted(order))
        .map(([title, words, ballots]) => electionOf({ title, voteType: 'ordinal', ties: true, options: ids.map((id, index) => ({ id, name: words[index]! })), ballots })),
      fc
        .tuple(text, names, counted(categories))
        .map(([title, words, ballots]) =>
          electionOf({ title, voteType: 'categorical', categories: words.slice(0, 3), options: ids.map((id, index) => ({ id, name: words[index]! })), ballots }),
        ),
    );
    await fc.assert(
      fc.asyncProperty(elections, async (before) => {
        const { text: written, type } = await writtenPreflib(before);
        const after = preflibElection(written, type);
        assert.deepEqual(votesIn(after), votesIn(before));
        assert.equal(after.title, onOneLine(before.title));
      }),
    );
  });

  it('so that hostile names come back on one line, each but once', async () => {
    const names = HOSTILE_TEXTS.map(onOneLine);
    const before = electionOf({ voteType: 'ordinal', options: HOSTILE_TEXTS.map((name, index) => ({ id: `o${index}`, name })), ballots: [{ groups: [['o1'], ['o0']] }] });
    const { text, type } = await writtenPreflib(before);
    const after = preflibElection(text, type);
    assert.deepEqual(votesIn(after), votesIn(before));
    assert.equal(new Set(after.options.map(({ name }) => name)).size, names.length);
    after.options.forEach(({ name }, index) => assert.ok(name.startsWith(names[index] === '' ? `o${index}` : names[index]!), name));
  });

  it('with approvals in two categories', async () => {
    const before = electionOf({ voteType: 'approval', options: ['a', 'b'].map((id) => ({ id, name: id })), ballots: [{ groups: [['b']], count: 2 }, { groups: [] }] });
    const { text, type } = await writtenPreflib(before);
    assert.equal(type, 'cat');
    assert.match(text, /# NUMBER CATEGORIES: 2\n# CATEGORY NAME 1: Approved\n# CATEGORY NAME 2: Not approved\n[^]*\n2: 2,1\n1: \{\},\{1,2\}\n$/);
  });

  it('with each preference once, the most frequent first', async () => {
    const before = electionOf({
      voteType: 'ordinal',
      options: ['a', 'b'].map((id) => ({ id, name: id })),
      ballots: [{ groups: [['b']] }, { groups: [['a']] }, { groups: [['a']] }],
    });
    assert.match((await writtenPreflib(before)).text, /# NUMBER VOTERS: 3\n# NUMBER UNIQUE ORDERS: 2\n[^]*\n2: 1\n1: 2\n$/);
  });

  it('not of points, and it is told why', () => {
    assert.match(preflibMisfit(electionOf({ voteType: 'cumulative', options: [], ballots: [] }))!, /no votes with points/);
  });
});
