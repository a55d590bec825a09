import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { approvalColumns } from '../../../src/questions/approval/approval.columns.js';
import { readApproval } from '../../../src/questions/approval/approval-value.js';
import { approval, type ApprovalQuestion } from '../../../src/questions/approval/approval.js';
import { approvalSummary } from '../../../src/questions/approval/approval.summary.js';
import { mergeSummaries } from '../../../src/summaries/summary.js';
import { parseWith } from '../../../src/validation/parse-with.js';
import { deepFreeze } from '../../fixtures/deep-freeze.js';

const option = (id: string) => ({ id, text: { en: id, da: `${id} (da)` } });
const question = (more: Partial<ApprovalQuestion> = {}): ApprovalQuestion =>
  deepFreeze({ id: 'board', type: 'approval', text: { en: 'Which?' }, options: ['bus', 'library', 'trees'].map(option), ...more });
const parses = (more: object) => parseWith(approval.schema, question(more)).ok;
const takes = (asked: ApprovalQuestion, answer: unknown) => parseWith(approval.answer(asked), answer).ok;

describe('the definition of an approval', () => {
  it('has from 2 to 200 options', () => {
    const options = (count: number) => Array.from({ length: count }, (_, index) => option(`o${index}`));
    assert.deepEqual(
      [1, 2, 200, 201].map((count) => parses({ options: options(count) })),
      [false, true, true, false],
    );
  });

  it('counts the most options from one', () =>
    assert.deepEqual(
      [0, 1, 1.5].map((atMost) => parses({ atMost })),
      [false, true, false],
    ));

  it('takes no cost below nothing', () => assert.ok(!parses({ options: [option('bus'), { ...option('trees'), cost: -1 }] })));

  it('is refused with an id that is used again', () =>
    assert.deepEqual(approval.check(question({ options: ['bus', 'trees', 'bus'].map(option) })), [
      { path: 'options[2].id', expected: 'expected an id that no other option has; "bus" stands at options[0] already' },
    ]));

  it('is refused where more may be named than there are', () =>
    assert.deepEqual(approval.check(question({ atMost: 4 })), [{ path: 'atMost', expected: 'expected at most 3, the number of options' }]));

  it('is sound where all may be named', () => assert.deepEqual(approval.check(question({ atMost: 3 })), []));
});

describe('the answer to an approval', () => {
  it('is taken in any order, which means nothing', () => assert.ok(takes(question(), ['trees', 'bus'])));

  it('is taken up to the most, and no further', () =>
    assert.deepEqual(
      [
        ['bus', 'trees'],
        ['bus', 'library', 'trees'],
      ].map((answer) => takes(question({ atMost: 2 }), answer)),
      [true, false],
    ));

  it('is taken back from the form that a page keeps', () => assert.deepEqual(readApproval('["bus","trees"]'), ['bus', 'trees']));

  for (const text of [null, '', '[', '"bus"', '{"bus":1}', '3', 'null']) it(`is none in ${JSON.stringify(text)}`, () => assert.equal(readApproval(text), null));
});

describe('the results of an approval', () => {
  const counted = (answers: readonly unknown[], asked = question()) => approvalSummary.addAnswers(approvalSummary.emptySummary(asked), answers);

  it('count for each option who named it', () =>
    assert.deepEqual(
      approvalSummary.describe(question(), counted([['bus', 'trees'], ['bus']])).options.map((one) => ('count' in one ? [one.id, one.count] : [])),
      [
        ['bus', 2],
        ['library', 0],
        ['trees', 1],
      ],
    ));

  it('are those of several options', () => assert.equal(counted([]).several, true));

  it('lose an answer that is taken away', () => assert.deepEqual(approvalSummary.addAnswers(counted([['bus'], ['trees']]), [['bus']], -1), counted([['trees']])));

  it('are added over versions with other options', () =>
    assert.deepEqual(mergeSummaries(counted([['bus']]), counted([['bus', 'pool']], question({ options: ['bus', 'pool'].map(option) }))), {
      ...counted([['bus'], ['bus']]),
      counts: { bus: 2, library: 0, trees: 0, pool: 1 },
    }));

  it('name an option by its text', () => assert.deepEqual(approval.presentation(question()).labels['bus'], { en: 'bus', da: 'bus (da)' }));

  it('name a card with two sides by both, in the languages in which there are both', () => {
    const { labels } = approval.presentation(question({ options: [option('trees'), { id: 'bus', text: { en: 'More buses', da: 'Flere' }, versus: { en: 'Cheaper buses' } }] }));
    assert.deepEqual(labels['bus'], { en: 'More buses / Cheaper buses' });
  });
});

describe('the columns of an approval', () => {
  it('hold 0 or 1 for each option', () => assert.deepEqual(approvalColumns.write(question(), ['library']), [0, 1, 0]));

  it('are named after the options', () =>
    assert.deepEqual(
      approvalColumns.columns(question()).map(({ part }) => part),
      ['bus', 'library', 'trees'],
    ));

  it('give the answer back in the order of the definition', () => {
    const own = question();
    assert.deepEqual(approvalColumns.read(own, approvalColumns.write(own, ['trees', 'bus']), { own }), ['bus', 'trees']);
  });

  it('take the options of an earlier version after their own', () =>
    assert.deepEqual(
      approvalColumns.merge(question(), question({ atMost: 1, options: ['pool', 'bus'].map(option) })).options.map(({ id }) => id),
      ['bus', 'library', 'trees', 'pool'],
    ));
});
