import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { codebook } from '../../src/exports/codebook.js';
import type { Election } from '../../src/exports/election.js';
import { optionIds } from '../../src/text/option-ids.js';
import { pabulib, pabulibMisfit } from '../../src/exports/pabulib.js';
import { preflib, preflibMisfit, preflibType } from '../../src/exports/preflib.js';
import { surveyOfElection } from '../../src/exports/survey-of-election.js';
import { surveyVote } from '../../src/exports/survey-ballots.js';
import { checkResponse, parseDefinition, type SurveyDefinition, type SurveyResponse } from '../../src/schemas.js';
import { identifier } from '../../src/text/identifier.js';
import { parseWith } from '../../src/validation/parse-with.js';
import { electionOf, orderedCase, pabulibElection, pabulibText, preflibElection, votesIn, whole } from '../fixtures/elections.js';
import { HOSTILE_TEXTS } from '../fixtures/hostile-texts.js';
import { skipWithout } from '../fixtures/reference-data.js';

const MOMENT = new Date('2026-11-22T12:00:00Z');

/** The survey of an election, with its responses; each fits it. */
function surveyOf(election: Election) {
  const made = surveyOfElection(election, { id: 'vote', version: '1', language: null });
  if (typeof made === 'string') throw new Error(made);
  const parsed = parseDefinition(made.definition);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const definition = parsed.value;
  const responses = election.ballots.flatMap((ballot) =>
    Array.from({ length: ballot.count }, (): SurveyResponse => ({
      id: '00000000-0000-4000-8000-000000000000',
      survey: 'vote',
      version: '1',
      language: made.language,
      answers: made.answersOf(ballot) as SurveyResponse['answers'],
    })),
  );
  for (const response of responses) assert.deepEqual(checkResponse(definition, response), []);
  return { definition, responses, notes: made.notes, question: definition.questions![0] as unknown as Readonly<Record<string, unknown>> };
}

async function* each<T>(values: readonly T[]): AsyncGenerator<T> {
  for (const value of values) yield await Promise.resolve(value);
}

/** The vote of a survey, and its ballots. */
function voteOf({ definition, responses }: { readonly definition: SurveyDefinition; readonly responses: readonly SurveyResponse[] }, budget: number | null = null) {
  const vote = surveyVote(codebook([definition]), { question: null, budget, language: Object.keys(definition.title!)[0]! });
  if (typeof vote === 'string') throw new Error(vote);
  return { head: vote.head, ballots: vote.ballotsOf(() => each(responses)) };
}

async function throughPabulib(survey: Parameters<typeof voteOf>[0], budget: number | null): Promise<Election> {
  const { head, ballots } = voteOf(survey, budget);
  assert.equal(pabulibMisfit(head), null);
  return pabulibElection(await whole(pabulib(head, ballots)));
}

async function throughPreflib(survey: Parameters<typeof voteOf>[0]): Promise<Election> {
  const { head, ballots } = voteOf(survey);
  assert.equal(preflibMisfit(head), null);
  const type = await preflibType(head, ballots);
  return preflibElection(await whole(preflib(head, ballots, { name: 'vote', type, moment: MOMENT })), type);
}

const asked = ({ question }: { readonly question: Readonly<Record<string, unknown>> }, ...keys: readonly string[]) =>
  Object.fromEntries(keys.flatMap((key) => (question[key] === undefined ? [] : [[key, question[key]]])));

const OPTIONS = ['a', 'b', 'c'].map((id, index) => ({ id, name: `Option ${id}`, cost: (index + 1) * 100 }));
const UNKNOWN = ['o08-debian-2020', 'o09-borda-tennessee', 'o10-irv-burlington-2009', 'o10b-irv-maemo-2018', 'o20-ranked-pairs-kemeny-legrand'] as const;

describe('a survey is made of a file of PabuLib', () => {
  for (const [name, question] of [
    ['o09b-ranking-points-krakow-staremiasto-2022', { type: 'rank', top: 3, atLeast: 3 }],
    ['o12-equalshares-warsaw-anin-2019', { type: 'budget', budget: 152813, rule: 'budgetGreedy' }],
    ['o13-dotvoting-katowice-zaleze-2021', { type: 'dots', dots: 3 }],
  ] as const) {
    it(`and ${name} has the same votes when they are exported and imported again, and again`, { skip: skipWithout(name) }, async () => {
      const before = pabulibElection(pabulibText(name));
      const survey = surveyOf(before);
      assert.deepEqual(asked(survey, ...Object.keys(question)), question);
      const after = await throughPabulib(survey, before.budget);
      assert.deepEqual(votesIn(after), votesIn(before));
      assert.deepEqual(
        after.options.map(({ name: words, cost }) => [words, cost]),
        before.options.map(({ name: words, cost }) => [words, cost]),
      );
      assert.deepEqual(surveyOf(after).question, survey.question);
      assert.deepEqual(await throughPabulib(surveyOf(after), before.budget), after);
    });
  }

  it('with days, currency and place, and the rule that decides', () => {
    const election = electionOf({
      voteType: 'approval',
      options: OPTIONS.map((option) => ({ ...option, place: 'North', description: 'More' })),
      budget: 1000,
      currency: 'EUR',
      rule: 'equalshares',
      language: 'da',
      limits: { maxSumCost: 1000 },
      opens: '2026-01-01',
      closes: '2026-01-31',
      ballots: [{ groups: [['a']] }],
    });
    const { definition, question } = surveyOf(election);
    assert.deepEqual(
      [definition.opens, definition.closes, question['currency'], question['rule'], question['completion']],
      ['2026-01-01', '2026-01-31', 'EUR', 'equalShares', 'none'],
    );
    assert.deepEqual((question['options'] as readonly unknown[])[0], { id: 'a', text: { da: 'Option a' }, description: { da: 'More' }, place: { da: 'North' }, cost: 100 });
  });

  it('as approvals where people could choose for more than the budget, and the budget is told to be left out', () => {
    const { question, notes } = surveyOf(electionOf({ voteType: 'approval', options: OPTIONS, budget: 250, ballots: [{ groups: [['a', 'b', 'c']] }] }));
    assert.equal(question['type'], 'approval');
    assert.ok(notes.includes('the budget of 250 is not kept: a question of the type approval has none'));
  });

  it('as amounts of a budget where people divided the budget itself', async () => {
    const before = electionOf({
      voteType: 'cumulative',
      options: OPTIONS,
      budget: 5000,
      limits: { maxSumPoints: 5000 },
      ballots: [
        { groups: [['a'], ['b']], points: [1200.5, 3799.5] },
        { groups: [['c']], points: [10] },
      ],
    });
    const survey = surveyOf(before);
    assert.deepEqual(asked(survey, 'type', 'amounts', 'step', 'budget'), { type: 'budget', amounts: true, step: 0.01, budget: 5000 });
    assert.deepEqual(votesIn(await throughPabulib(survey, null)), votesIn(before));
  });

  it('as dots where points were given to each', () => {
    const survey = surveyOf(
      electionOf({
        voteType: 'scoring',
        options: OPTIONS,
        ballots: [
          { groups: [['a'], ['b']], points: [5, 0] },
          { groups: [['a'], ['c']], points: [4, 3] },
        ],
      }),
    );
    assert.deepEqual(asked(survey, 'type', 'dots'), { type: 'dots', dots: 7 });
    assert.deepEqual(
      survey.responses.map(({ answers }) => answers['vote']),
      [{ a: 5 }, { a: 4, c: 3 }],
    );
  });

  it('and limits that its own ballots break are widened, and it is said', () => {
    const survey = surveyOf(
      electionOf({ voteType: 'ordinal', options: OPTIONS, limits: { minLength: 2, maxLength: 1 }, ballots: [{ groups: [['a'], ['b']] }, { groups: [['c']] }] }),
    );
    assert.deepEqual(asked(survey, 'top', 'atLeast'), { top: 2 });
    assert.deepEqual(survey.notes, ['max_length 1 became 2: there are ballots beyond it', 'min_length 2 is not kept: there are shorter ballots']);
  });

  it('and not of points that no dots can be, or of a single option, and it is told why', () => {
    const reason = (election: Election) => surveyOfElection(election, { id: 'vote', version: '1', language: null });
    assert.match(
      JSON.stringify(reason(electionOf({ voteType: 'scoring', options: OPTIONS, ballots: [{ groups: [['a']], points: [-1] }] }))),
      /expected points that are whole numbers from 0/,
    );
    assert.match(JSON.stringify(reason(electionOf({ voteType: 'approval', options: OPTIONS.slice(0, 1), ballots: [] }))), /expected 2 to 200 options, .* found 1/);
  });
});

describe('a survey is made of a file of PrefLib', () => {
  for (const name of UNKNOWN) {
    it(`and ${name} has the same ballots, blank ones too, when they are exported and imported again`, { skip: skipWithout(name) }, async () => {
      const before = orderedCase(name);
      const survey = surveyOf(before);
      const after = await throughPreflib(survey);
      assert.deepEqual(votesIn(after), votesIn(before));
      assert.deepEqual(
        after.options.map((option) => option.name),
        before.options.map((option) => option.name),
      );
    });
  }

  it('of approvals in two categories', async () => {
    const before = electionOf({
      voteType: 'categorical',
      categories: ['Yes', 'No'],
      options: OPTIONS,
      ballots: [{ groups: [['a'], ['b', 'c']], count: 2 }, { groups: [[], ['a', 'b', 'c']] }],
    });
    const survey = surveyOf(before);
    assert.equal(survey.question['type'], 'approval');
    assert.deepEqual(votesIn(await throughPreflib(survey)), votesIn(before));
  });

  it('of more categories as a matrix, the first the highest', async () => {
    const before = electionOf({
      voteType: 'categorical',
      categories: ['Good', 'Fair', 'Poor'],
      options: OPTIONS,
      ballots: [{ groups: [['a'], [], ['b', 'c']], count: 2 }, { groups: [[], ['a'], []] }],
    });
    const survey = surveyOf(before);
    assert.deepEqual(survey.responses[0]!.answers['vote'], { a: 3, b: 1, c: 1 });
    const after = await throughPreflib(survey);
    assert.deepEqual(votesIn(after), votesIn(before));
    assert.deepEqual(after.categories, before.categories);
  });
});

describe('votes with hostile names', () => {
  const texts = HOSTILE_TEXTS.filter((text) => text !== '').slice(0, 200);
  const options = texts.map((name) => ({ id: name.replaceAll(',', ' '), name, cost: 1 })).filter(({ id }, index, all) => all.findIndex((other) => other.id === id) === index);

  it('are the same when they are imported, exported and imported', async () => {
    const before = electionOf({
      voteType: 'approval',
      title: texts[0]!,
      options,
      budget: 9,
      ballots: options.map(({ id }, index) => ({ groups: [[id, options[(index + 7) % options.length]!.id]] })),
    });
    assert.deepEqual(votesIn(await throughPabulib(surveyOf(before), 9)), votesIn(before));
  });

  it('have identifiers, each but once, that are the same each time', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.oneof(fc.string(), fc.constantFrom('missing', 'a/b', 'a-b', 'a b', ''))), (ids) => {
        const made = optionIds(ids);
        assert.deepEqual([...made.keys()].toSorted(), ids.toSorted());
        assert.equal(new Set(made.values()).size, ids.length);
        assert.ok([...made.values()].every((id) => parseWith(identifier, id).ok && id !== 'missing'));
        assert.deepEqual(optionIds(ids), made);
      }),
    );
  });
});

describe('the ballots of a survey', () => {
  const survey = surveyOf(electionOf({ voteType: 'ordinal', title: 'Ways', options: OPTIONS, ballots: [{ groups: [['a'], ['b']] }, { groups: [] }] }));
  const [ranked, blank] = survey.responses as [SurveyResponse, SurveyResponse];
  const rank = survey.definition.questions![0]!;
  const ballotsIn = async (definition: SurveyDefinition, responses: readonly SurveyResponse[]) => {
    const found = [];
    for await (const ballot of voteOf({ definition, responses }).ballots()) found.push(ballot === null ? null : ballot.groups);
    return found;
  };
  const more: SurveyDefinition = { ...survey.definition, questions: [rank, { id: 'why', type: 'text', text: { en: 'Why?' } }] };

  it('are blank where nothing else is asked and the question was passed over', async () => {
    assert.deepEqual(await ballotsIn(survey.definition, [ranked, blank]), [[['a'], ['b']], []]);
  });

  it('are none where more is asked and the question was passed over', async () => {
    assert.deepEqual(await ballotsIn(more, [ranked, blank]), [[['a'], ['b']], null]);
  });

  it('are none where people did not say, or were not asked', async () => {
    const without = (['no-answer', 'dont-know', 'not-shown'] as const).map((missing) => ({ ...ranked, answers: { vote: { missing } } }));
    assert.deepEqual(await ballotsIn(survey.definition, [...without, { ...ranked, answers: {} }]), [null, null, null, null]);
  });

  it('count what is left out in the file', async () => {
    const { head, ballots } = voteOf({ definition: more, responses: [ranked, blank] }, 1000);
    assert.match(await whole(pabulib(head, ballots)), /num_votes;1\n[^]*\ncomment;#1: 1 responses that are no ballots are left out\.\n/);
    assert.match(
      await whole(preflib(head, ballots, { name: 'x', type: 'soi', moment: MOMENT })),
      /# DESCRIPTION: 1 responses that are no ballots are left out\.\n[^]*# NUMBER VOTERS: 1\n/,
    );
  });

  it('are of the question that is asked for, where there are several', () => {
    const two: SurveyDefinition = { ...survey.definition, questions: [rank, { ...rank, id: 'second' }] };
    const vote = (question: string | null) => surveyVote(codebook([two]), { question, budget: null, language: 'en' });
    assert.equal(vote(null), 'expected which question, as question=…: one of vote, second');
    assert.equal(vote('third'), 'question: expected one of vote, second');
    assert.equal(typeof vote('second'), 'object');
  });

  it('are none of a survey without a question that has some', () => {
    const definition: SurveyDefinition = { ...survey.definition, questions: [{ id: 'why', type: 'text', text: { en: 'Why?' } }] };
    assert.match(
      JSON.stringify(surveyVote(codebook([definition]), { question: null, budget: null, language: 'en' })),
      /expected a survey with a question of a type that has ballots: rank, approval, dots, budget, matrix/,
    );
  });

  it('of an earlier version count where its question means the same', async () => {
    const later: SurveyDefinition = { ...survey.definition, version: '2' };
    const vote = surveyVote(codebook([later, survey.definition]), { question: null, budget: null, language: 'en' });
    assert.ok(typeof vote === 'object');
    const found = [];
    for await (const ballot of vote.ballotsOf(() => each([ranked, { ...ranked, version: '2' }]))()) found.push(ballot?.groups);
    assert.deepEqual(found, [
      [['a'], ['b']],
      [['a'], ['b']],
    ]);
  });
});
