import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { onOneLine } from '../../src/exports/election.js';
import { pabulibMisfit, projectIds } from '../../src/exports/pabulib.js';
import { readPabulib } from '../../src/exports/read-pabulib.js';
import { electionOf, pabulibElection, pabulibText, votesIn, writtenPabulib } from '../fixtures/elections.js';
import { HOSTILE_TEXTS } from '../fixtures/hostile-texts.js';
import { pabulibCase } from '../fixtures/pabulib.js';
import { skipWithout } from '../fixtures/reference-data.js';

const [KRAKOW, ANIN, KATOWICE] = ['o09b-ranking-points-krakow-staremiasto-2022', 'o12-equalshares-warsaw-anin-2019', 'o13-dotvoting-katowice-zaleze-2021'] as const;

/** A file with these lines of META beside the needed ones, and these projects and votes. */
function file({
  meta = [],
  projects = ['a;600', 'b;800'],
  votes = ['1;a,b', '2;b'],
  columns = 'voter_id;vote',
  type = 'approval',
}: {
  meta?: string[];
  projects?: string[];
  votes?: string[];
  columns?: string;
  type?: string;
}): string {
  const counts = [`num_projects;${projects.length}`, `num_votes;${votes.length}`, 'budget;1000', `vote_type;${type}`];
  return ['META', 'key;value', ...counts, ...meta, 'PROJECTS', 'project_id;cost', ...projects, 'VOTES', columns, ...votes, ''].join('\n');
}

/** The faults of a text as `line: expected`. */
function faultsOf(text: string): string[] {
  const read = readPabulib(text);
  return read.ok ? [] : read.problems.map(({ line, expected }) => `${line}: ${expected}`);
}

describe('a file of PabuLib is read', () => {
  it('with spaces around its fields, as the description of the format has them', () => {
    const election = pabulibElection(
      'META\nkey; value\nnum_projects; 2\nnum_votes; 1\nbudget; 2500\nvote_type; approval\nPROJECTS\nproject_id; cost\n1; 600\n2; 800\nVOTES\nvoter_id; vote\n1; 1, 2\n',
    );
    assert.deepEqual(
      election.ballots.map(({ groups }) => groups),
      [[['1', '2']]],
    );
  });

  it('with any line breaks, a byte order mark, and empty lines', () => {
    const expected = pabulibElection(file({})).ballots;
    for (const text of [file({}).replaceAll('\n', '\r\n'), file({}).replaceAll('\n', '\r'), `\uFEFF${file({})}`]) assert.deepEqual(pabulibElection(text).ballots, expected);
    assert.equal(pabulibElection(file({}).replaceAll('\n', '\n\n')).ballots.length, 2);
  });

  it('with semicolons, quotes and line breaks in quotes', () => {
    const { options } = pabulibElection(file({ projects: ['a;600', 'b;800'] }).replace('project_id;cost\na;600', 'project_id;cost;name\na;600;"Park; ""Nord""\nand more"'));
    assert.equal(options[0]!.name, 'Park; "Nord"\nand more');
  });

  it('in votes of every type', () => {
    const points = { columns: 'voter_id;vote;points', votes: ['1;b,a;2,1', '2;;'] };
    const ballotsOf = (text: string) => pabulibElection(text).ballots.map(({ groups, points: given }) => (given === undefined ? groups : { groups, points: given }));
    assert.deepEqual(ballotsOf(file({})), [[['a', 'b']], [['b']]]);
    assert.deepEqual(ballotsOf(file({ type: 'choose-1', votes: ['1;a'] })), [[['a']]]);
    assert.deepEqual(ballotsOf(file({ type: 'ordinal' })), [[['a'], ['b']], [['b']]]);
    assert.deepEqual(ballotsOf(file({ type: 'cumulative', ...points })), [
      { groups: [['b'], ['a']], points: [2, 1] },
      { groups: [], points: [] },
    ]);
    assert.deepEqual(ballotsOf(file({ type: 'scoring', meta: ['default_score;3'], ...points })), [
      { groups: [['b'], ['a']], points: [2, 1] },
      { groups: [['a'], ['b']], points: [3, 3] },
    ]);
  });

  it('with days, currency and language, and what it leaves out is told', () => {
    const text = file({ meta: ['date_begin;16.09.2023', 'date_end;2023', 'currency;PLN', 'language;polish', 'edition;6'], columns: 'voter_id;vote;age' });
    const { opens, closes, currency, language, leftOut } = pabulibElection(text);
    assert.deepEqual(
      { opens, closes, currency, language, leftOut },
      { opens: '2023-09-16', closes: null, currency: 'PLN', language: 'pl', leftOut: ['META: date_end, edition', 'VOTES: age'] },
    );
  });

  it('without what tells of who voted, but for fields that are asked for', () => {
    const text = file({ columns: 'voter_id;vote;age;neighborhood', votes: ['1;a;39;North', '2;b;27;South'] });
    assert.deepEqual(
      pabulibElection(text).ballots.map(({ fields }) => fields),
      [{}, {}],
    );
    assert.deepEqual(
      pabulibElection(text, { voterFields: ['neighborhood'] }).ballots.map(({ fields }) => fields),
      [{ neighborhood: 'North' }, { neighborhood: 'South' }],
    );
  });

  it('and counts of projects that its votes do not give are told', () => {
    const text = file({}).replace('project_id;cost\na;600\nb;800', 'project_id;cost;votes\na;600;1\nb;800;7');
    assert.deepEqual(pabulibElection(text).leftOut, ['the column votes of PROJECTS is not what the votes add up to, in 1 projects']);
  });

  for (const [what, text, fault] of [
    ['nothing in it', '', '1: expected the sections META, PROJECTS, VOTES, each with a line of column names'],
    ['no title', 'key;value\n', '1: expected META, the title of the first section'],
    ['a section twice', `${file({})}VOTES\n`, '15: expected the section VOTES once'],
    ['a quote that is not closed', file({ votes: ['1;"a', '2;b'] }), '13: expected a closing quote'],
    ['something behind a quote', file({ votes: ['1;"a"b', '2;b'] }), '13: expected a semicolon, or the end of the line, after a closing quote'],
    ['a field without a column', file({ votes: ['1;a;3', '2;b'] }), '13: expected at most 2 fields, as there are columns'],
    ['fewer votes than it says', file({}).replace('num_votes;2', 'num_votes;3'), '4: num_votes: expected 2, which is how many there are'],
    ['another number of projects than it says', file({}).replace('num_projects;2', 'num_projects;1'), '3: num_projects: expected 2, which is how many there are'],
    ['no budget', file({}).replace('budget;1000\n', ''), '2: budget: expected a number from 0'],
    ['a budget that is no number', file({}).replace('budget;1000', 'budget;much'), '5: budget: expected a number'],
    ['votes of an unknown type', file({ type: 'quadratic' }), '6: vote_type: expected one of approval, ordinal, cumulative, scoring, choose-1'],
    ['no column of costs', file({}).replace('project_id;cost', 'project_id;name'), '8: expected the column cost'],
    ['votes without points', file({ type: 'cumulative' }), '12: expected the column points'],
    ['a project twice', file({ projects: ['a;1', 'a;2'] }), '10: project_id: expected each project once'],
    ['a cost that is no number', file({ projects: ['a;1', 'b;x'] }), '10: cost: expected a number from 0'],
    ['an unknown project in a vote', file({ votes: ['1;a,z', '2;b'] }), '13: vote: expected ids of projects with commas between them'],
    ['a project twice in a vote', file({ votes: ['1;a,a', '2;b'] }), '13: vote: expected each project once'],
    ['a voter twice', file({ votes: ['1;a', '1;b'] }), '14: voter_id: expected an id that no other vote has'],
    [
      'fewer points than projects',
      file({ type: 'cumulative', columns: 'voter_id;vote;points', votes: ['1;a,b;3'] }),
      '13: points: expected a number for each project of the vote, with commas between them',
    ],
  ] as const) {
    it(`not where there is ${what}, and the line is told`, () => {
      assert.ok(faultsOf(text).includes(fault), faultsOf(text).join('\n'));
    });
  }

  it('never with what stands in it repeated in a fault', () => {
    assert.ok(
      !faultsOf(file({ votes: ['1;secret', '2;b'] }))
        .join()
        .includes('secret'),
    );
  });
});

describe('a file of PabuLib is written', () => {
  for (const name of [KRAKOW, ANIN, KATOWICE]) {
    it(`so that ${name} has the same projects and votes when it is read again`, { skip: skipWithout(name) }, async () => {
      const before = pabulibElection(pabulibText(name));
      const after = pabulibElection(await writtenPabulib(before));
      assert.deepEqual(votesIn(after), votesIn(before));
      assert.deepEqual(after.options, before.options);
      assert.deepEqual(
        [after.title, after.budget, after.voteType, after.opens, after.closes, after.rule, after.language],
        [before.title, before.budget, before.voteType, before.opens, before.closes, before.rule, before.language],
      );
    });

    it(`with the votes and scores that the organisers of ${name} counted`, { skip: skipWithout(name) }, async () => {
      const text = await writtenPabulib(pabulibElection(pabulibText(name)));
      const official = pabulibCase(name).projects;
      const columns = ['votes', ...(name === KATOWICE ? ['score'] : [])];
      const rows = text.split('\n');
      const heading = rows[rows.indexOf('PROJECTS') + 1]!.split(';');
      const counted = rows.slice(rows.indexOf('PROJECTS') + 2, rows.indexOf('VOTES')).map((row) => row.split(';'));
      for (const column of columns)
        assert.deepEqual(
          counted.map((fields) => fields[heading.indexOf(column)]),
          official.map((project) => project[column]),
        );
    });
  }

  it('so that hostile names and descriptions come back on one line, and the votes are the same', async () => {
    for (const text of HOSTILE_TEXTS) {
      const options = ['a', 'b'].map((id) => ({ id, name: `${id}${text}`, cost: 1.5, description: text, place: text }));
      const before = electionOf({ voteType: 'approval', title: text, budget: 3, options, ballots: [{ groups: [['a', 'b']] }, { groups: [['b']] }] });
      const after = pabulibElection(await writtenPabulib(before));
      assert.deepEqual(
        after.options.map(({ name, description = '', place = '' }) => [name, description, place]),
        options.map(({ name, description, place }) => [name, description, place].map(onOneLine)),
      );
      assert.deepEqual(votesIn(after), votesIn(before));
    }
  });

  it('so that any votes of any type are the same when they are read again', async () => {
    const ids = ['a', 'b-1', 'VOTES', 'd'];
    const text = fc.string({ unit: 'binary', maxLength: 12 });
    const points = fc.array(fc.tuple(fc.constantFrom(...ids), fc.integer({ min: 0, max: 9 })), { maxLength: 4 }).map((given) => [...new Map(given)]);
    const ballot = {
      approval: fc.subarray(ids).map((chosen) => ({ groups: [chosen] })),
      ordinal: fc.shuffledSubarray(ids).map((order) => ({ groups: order.map((id) => [id]) })),
      cumulative: points.map((given) => ({ groups: given.map(([id]) => [id]), points: given.map(([, number]) => number) })),
    };
    const elections = fc
      .constantFrom('approval' as const, 'ordinal' as const, 'cumulative' as const)
      .chain((voteType) =>
        fc
          .tuple(
            text,
            fc.array(text, { minLength: 4, maxLength: 4 }),
            fc.array<{ groups: string[][]; points?: number[] }>(ballot[voteType] as fc.Arbitrary<{ groups: string[][] }>, { maxLength: 6 }),
          )
          .map(([title, names, ballots]) => electionOf({ title, voteType, budget: 10, options: ids.map((id, index) => ({ id, name: names[index]!, cost: index / 4 })), ballots })),
      );
    await fc.assert(
      fc.asyncProperty(elections, async (before) => {
        const after = pabulibElection(await writtenPabulib(before));
        assert.deepEqual(votesIn(after), votesIn(before));
        assert.equal(after.title, onOneLine(before.title));
      }),
    );
  });

  it('with points in falling order, and voters that are only counted', async () => {
    const election = electionOf({
      voteType: 'cumulative',
      budget: 9,
      options: ['a', 'b', 'c'].map((id) => ({ id, name: id, cost: 1 })),
      ballots: [{ groups: [['a'], ['b'], ['c']], points: [1, 3, 2] }],
    });
    assert.match(await writtenPabulib(election), /VOTES\nvoter_id;vote;points\n1;b,c,a;3,2,1\n$/);
  });

  it('with no id that readers take for the title of a section', () => {
    assert.deepEqual([...projectIds(['votes', 'votes-', 'a'].map((id) => ({ id }))).values()], ['votes--', 'votes-', 'a']);
  });

  for (const [what, head, expected] of [
    ['orders with ties', { voteType: 'ordinal', ties: true }, /orders in which options share a place/],
    ['categories', { voteType: 'categorical' }, /categories/],
    ['options without a cost', { options: [{ id: 'bus', name: 'Bus' }] }, /a cost of the option "bus"/],
    ['no budget', { budget: null }, /expected the budget/],
  ] as const) {
    it(`not of ${what}, and it is told why`, () => {
      const base = electionOf({ voteType: 'approval', budget: 1, options: [{ id: 'a', name: 'A', cost: 1 }], ballots: [] });
      assert.equal(pabulibMisfit(base), null);
      assert.match(pabulibMisfit({ ...base, ...head })!, expected);
    });
  }
});
