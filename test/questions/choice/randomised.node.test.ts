import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choice, type ChoiceQuestion } from '../../../src/questions/choice/choice.js';
import { choiceColumns } from '../../../src/questions/choice/choice.columns.js';
import { parseDefinition } from '../../../src/survey/parse-definition.js';
import { parseWith } from '../../../src/validation/parse-with.js';
import { deepFreeze } from '../../fixtures/deep-freeze.js';

const option = (id: string) => ({ id, text: { en: id } });
const question = (more: Partial<ChoiceQuestion> = {}): ChoiceQuestion =>
  deepFreeze({ id: 'paid', type: 'choice', text: { en: 'Paid?' }, options: [option('yes'), option('no')], randomised: { epsilon: 1 }, ...more });

describe('a randomised choice', () => {
  it('has an epsilon from 0.1 to 5', () => {
    const hostile = [0.1, 1.0986, 5, 0.0999, 5.001, 0, -1, NaN, Infinity, '1', null, undefined, [1]];
    assert.deepEqual(
      hostile.map((epsilon) => parseWith(choice.schema, { ...question(), randomised: { epsilon } }).ok),
      hostile.map((_, place) => place < 3),
    );
  });

  it('says what was expected of a wrong epsilon, and where', () => {
    const problems = (randomised: unknown) => {
      const parsed = parseDefinition({ id: 's', version: '1', questions: [{ ...question(), randomised }] });
      return parsed.ok ? [] : parsed.problems;
    };
    const [low] = problems({ epsilon: 0.01 });
    assert.equal(low?.path, 'questions[0].randomised.epsilon');
    assert.match(low.expected, /0\.1/);
    assert.match(problems({ epsilon: 9 })[0]!.expected, /5/);
    assert.equal(problems(true)[0]?.path, 'questions[0].randomised');
    assert.equal(problems({ epsilon: 1, p: 0.5 })[0]!.path, 'questions[0].randomised.p');
  });

  const faults: readonly (readonly [string, Partial<ChoiceQuestion>, RegExp])[] = [
    ['several options', { multiple: true }, /no "multiple"/],
    ['own words', { other: true }, /no "other"/],
    ['a single option', { options: [option('yes')] }, /two options or more/],
  ];
  for (const [what, more, expected] of faults) {
    it(`is refused together with ${what}, and named`, () => {
      const [problem, ...others] = choice.check(question(more));
      assert.deepEqual([problem?.path, others], ['randomised', []]);
      assert.match(problem!.expected, expected);
    });
  }
});

describe('an answer that chance may change', () => {
  const other = { id: 'why', type: 'text', text: { en: 'Why?' } };
  const pathsOf = (definition: object) => {
    const parsed = parseDefinition({ id: 's', version: '1', ...definition });
    return parsed.ok ? [] : parsed.problems.filter(({ expected }) => expected.includes('"paid" is randomised')).map(({ path }) => path);
  };
  const is = { question: 'paid', is: 'yes' };

  it('decides about no other question', () => assert.deepEqual(pathsOf({ questions: [question(), { ...other, showIf: is }] }), ['questions[1].showIf']));

  it('decides about none within another condition either', () =>
    assert.deepEqual(pathsOf({ questions: [question(), { ...other, showIf: { not: { any: [{ all: [{ question: 'paid', answered: true }] }] } } }] }), ['questions[1].showIf']));

  it('decides about no page', () =>
    assert.deepEqual(
      pathsOf({
        pages: [
          { id: 'a', questions: [question()] },
          { id: 'b', showIf: is, questions: [other] },
        ],
      }),
      ['pages[1].showIf'],
    ));

  it('decides about no band of a score', () => {
    const scale = { id: 'safe', type: 'scale', min: 1, max: 5, text: { en: 'Safe?' } };
    assert.deepEqual(
      pathsOf({
        questions: [question(), scale],
        scores: [
          {
            id: 'sum',
            classify: ['safe'],
            bands: [
              { id: 'low', when: { question: 'safe', atMost: 2 } },
              { id: 'high', when: is },
            ],
          },
        ],
      }),
      ['scores[0].bands[1].when'],
    );
  });

  it('is no item of a score and no indicator', () => {
    const definition = {
      id: 's',
      version: '1',
      questions: [question()],
      scores: [{ id: 'sum', sum: ['paid'] }],
      indicators: [{ id: 'i', title: { en: 'I' }, question: 'paid', measure: 'mean', direction: 'up' }],
    };
    const parsed = parseDefinition(definition);
    const paths = parsed.ok ? [] : parsed.problems.map(({ path }) => path);
    assert.deepEqual(paths, ['scores[0].sum[0]', 'indicators[0].question']);
  });

  it('does not keep a question without conditions out of the survey', () => assert.ok(parseDefinition({ id: 's', version: '1', questions: [question(), other] }).ok));
});

describe('the column of a randomised choice', () => {
  it('tells ε, p and q', () => {
    const [column] = choiceColumns.columns(question({ randomised: { epsilon: Math.log(3) } }));
    const { epsilon, truth, other } = column!.chances!;
    assert.deepEqual([epsilon, truth.toFixed(12), other.toFixed(12)], [Math.log(3), '0.750000000000', '0.250000000000']);
  });

  it('tells none of them where answers are told as they are', () => assert.equal(choiceColumns.columns(question({ randomised: undefined }))[0]!.chances, undefined));

  it('takes no answers of a version with another ε, with none, or with other options', () => {
    const others = [{ randomised: { epsilon: 2 } }, { randomised: undefined }, { options: [option('yes'), option('no'), option('perhaps')] }];
    for (const more of others) {
      assert.equal(choiceColumns.merge(question(), question(more)), null);
      assert.equal(choiceColumns.merge(question(more), question()), null);
    }
  });

  it('takes those of a version with the same chances', () => assert.ok(choiceColumns.merge(question(), question({ text: { en: 'Have you paid?' } }))));
});
