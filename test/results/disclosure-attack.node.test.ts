import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Cell, keyOfCell } from '../../src/results/cell.js';
import { countersOf } from '../../src/results/counters.js';
import { documentsOf } from '../../src/results/documents.js';
import { addResponse, emptyFold, type ResultsFold } from '../../src/results/fold.js';
import { publishWeighted } from '../../src/results/publish-weighted.js';
import { planPublication, type ToldCounters, withIncluded } from '../../src/results/publication.js';
import type { SurveyDefinition } from '../../src/survey/survey.js';
import { visitResponse } from '../fixtures/definitions.js';
import { type Intake, pinnedDown, type Publications, type Read } from '../fixtures/disclosure-attack.js';

const survey: SurveyDefinition = { id: 'attacked', version: '1', questions: [{ id: 'trust', type: 'scale', min: 1, max: 4, text: { en: 'Trust?' } }] };
const COUNTERS = countersOf(survey, emptyFold(survey));

/** Who answers, and whether they answer the question. */
interface Arrival {
  readonly cell: Cell;
  readonly trust: number | null;
}

/** A survey of few people in several groups, roles and waves, who answer in several rounds. */
const history = fc
  .record({
    groups: fc.integer({ min: 1, max: 4 }),
    roles: fc.integer({ min: 1, max: 2 }),
    waves: fc.integer({ min: 1, max: 2 }),
    minimum: fc.constantFrom<number>(3, 5),
  })
  .chain(({ groups, roles, waves, minimum }) => {
    const named = (prefix: string, count: number) => (count === 1 ? fc.constant(null) : fc.integer({ min: 1, max: count }).map((index) => `${prefix}${index}`));
    // Twice the same group, so that groups are of different sizes.
    const group = fc.tuple(named('group', groups), named('group', groups)).map(([a, b]) => (a !== null && b !== null && a > b ? b : a));
    const arrival: fc.Arbitrary<Arrival> = fc.record({
      cell: fc.record({ group, role: named('role', roles), wave: named('wave', waves) }),
      trust: fc.option(fc.integer({ min: 1, max: 4 }), { freq: 4 }),
    });
    return fc.record({ minimum: fc.constant(minimum), rounds: fc.array(fc.array(arrival, { minLength: 1, maxLength: 14 }), { minLength: 1, maxLength: 5 }) });
  });

type History = typeof history extends fc.Arbitrary<infer T> ? T : never;
type Plan = typeof planPublication;

/** Publishes after every round, and notes who was taken in with which publication. */
function play({ minimum, rounds }: History, plan: Plan, definition = survey): { readonly publications: Publications; readonly intakesOf: (counter: string) => Intake[] } {
  const cells = new Map<string, { readonly cell: Cell; readonly current: ResultsFold; readonly published: ResultsFold | null }>();
  let told: ToldCounters = {};
  const publications: Publications[number][] = [];
  const steps: { readonly cell: Cell; readonly before: ResultsFold; readonly after: ResultsFold }[][] = [];
  for (const round of rounds) {
    for (const { cell, trust } of round) {
      const { current = emptyFold(survey), published = null } = cells.get(keyOfCell(cell)) ?? {};
      cells.set(keyOfCell(cell), { cell, published, current: addResponse(survey, current, visitResponse(trust === null ? {} : { trust })) });
    }
    const listed = [...cells.values()];
    const next = plan(survey, listed, { before: told, minimum });
    told = next.told;
    const after = listed.map((cell, place) => ({ ...cell, published: withIncluded(survey, cell, next.included.get(place) ?? new Set()) }));
    steps.push(after.map(({ cell, published }, place) => ({ cell, before: listed[place]!.published ?? emptyFold(survey), after: published })));
    for (const cell of after) cells.set(keyOfCell(cell.cell), cell);
    publications.push(documentsOf(definition, after, { told, minimum }));
  }
  const intakesOf = (id: string) => {
    const counter = COUNTERS.find((one) => one.id === id)!;
    return steps.flatMap((step, publication) => step.map(({ cell, before, after }) => ({ cell, publication, people: counter.countIn(after) - counter.countIn(before) })));
  };
  return { publications, intakesOf };
}

const READERS: Readonly<Record<string, Read>> = { responses: ({ n }) => n, 'question:trust': ({ questions }) => questions[0]!.n };

function attack(played: History, plan: Plan): string[] {
  const { publications, intakesOf } = play(played, plan);
  return Object.entries(READERS).flatMap(([counter, read]) =>
    pinnedDown(publications, intakesOf(counter), { minimum: played.minimum, read }).map((found) => `${counter}, ${found}`),
  );
}

/** Tells apart every line that has the minimum, and looks at nothing else. */
const withoutComplement: Plan = (definition, cells, options) => {
  const next = planPublication(definition, cells, options);
  const told = Object.fromEntries(
    COUNTERS.map((counter) => {
      const enough = (of: (cell: Cell) => string | null, isMember: (cell: Cell) => boolean) => {
        const people = new Map<string, number>();
        cells.forEach((cell, place) => {
          if (!isMember(cell.cell)) return;
          const fold = withIncluded(definition, cell, next.included.get(place) ?? new Set());
          people.set(of(cell.cell) ?? '', (people.get(of(cell.cell) ?? '') ?? 0) + counter.countIn(fold));
        });
        return [...people].filter(([, count]) => count >= options.minimum).map(([name]) => name);
      };
      const waves = enough(
        ({ wave }) => wave,
        () => true,
      );
      const within = (of: (cell: Cell) => string | null) => Object.fromEntries(waves.map((wave) => [wave, enough(of, (cell) => (cell.wave ?? '') === wave)]));
      return [counter.id, { waves, groups: within(({ group }) => group), roles: within(({ role }) => role) }];
    }),
  );
  return { ...next, told };
};

/** Publishes everything at once whenever it is asked. */
const withoutBatches: Plan = (definition, cells, { minimum }) => {
  const { told } = planPublication(
    definition,
    cells.map((cell) => ({ ...cell, published: null })),
    { before: {}, minimum },
  );
  return { included: new Map(cells.map((_cell, place) => [place, new Set(COUNTERS.map(({ id }) => id))])), told };
};

/** Protects each publication by itself, and forgets what the earlier ones have told. */
const withoutMemory: Plan = (definition, cells, { minimum }) => planPublication(definition, cells, { before: {}, minimum });

/** The first of so many random histories in which an attacker finds something out; null where there is none. */
function firstLeak(plan: Plan, histories: number): string[] | null {
  for (const played of fc.sample(history, { numRuns: histories, seed: 20_261_122 })) {
    const found = attack(played, plan);
    if (found.length > 0) return found;
  }
  return null;
}

describe('an attacker who reads every cut before and after each publication', () => {
  it('never learns how many a small set of people is, in 1,000 random surveys', { timeout: 280_000 }, () => {
    fc.assert(
      fc.property(history, (played) => assert.deepEqual(attack(played, planPublication), [])),
      { numRuns: 1000 },
    );
  });

  for (const [weakness, plan] of [
    ['no line is withheld to protect another', withoutComplement],
    ['answers are published one by one', withoutBatches],
    ['a publication forgets what was told before', withoutMemory],
  ] as const) {
    it(`learns it where ${weakness}`, () => assert.notEqual(firstLeak(plan, 200), null));
  }
});

describe('results of random surveys', () => {
  it('tell every response in the end where the minimum is 1', () => {
    fc.assert(
      fc.property(history, ({ rounds }) => {
        const { publications } = play({ rounds, minimum: 1 }, planPublication);
        assert.equal(publications.at(-1)!['']!.n, rounds.flat().length);
      }),
    );
  });

  it('have weighted figures that follow from the results by group of the same publication, and so tell an attacker nothing more', () => {
    const weights = { by: 'group' as const, targets: { group1: 0.3, group2: 0.7 } };
    const weighted: SurveyDefinition = { ...survey, weights };
    let told = 0;
    fc.assert(
      fc.property(history, (played) => {
        for (const documents of play(played, planPublication, weighted).publications) {
          const published = JSON.parse(JSON.stringify(documents)) as typeof documents;
          const expected = publishWeighted(weighted, weights, published['group']!.cells!);
          assert.deepEqual(published['']!.weighted, expected);
          assert.deepEqual(
            Object.entries(published).flatMap(([cut, document]) => ('weighted' in document ? [cut] : [])),
            [''],
          );
          told += expected.parts.filter(({ figures }) => figures !== null).length;
        }
      }),
      { numRuns: 500, seed: 20_261_122 },
    );
    assert.ok(told > 0, 'nothing was ever told');
  });

  it('tell all of a first round that has enough people', () => {
    fc.assert(
      fc.property(history, ({ rounds: [round], minimum }) => {
        const { publications } = play({ rounds: [round!], minimum }, planPublication);
        assert.equal(publications[0]!['']!.n, round!.length >= minimum ? round!.length : null);
      }),
    );
  });

  it('have lines that add up to no more than all', () => {
    fc.assert(
      fc.property(history, (played) => {
        for (const documents of play(played, planPublication).publications) {
          for (const { n, cells = [] } of Object.values(documents)) assert.ok(cells.reduce((sum, cell) => sum + cell.n, 0) <= (n ?? 0));
        }
      }),
    );
  });
});
