import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { benchModule, type ComparedTable } from '../../../fixtures/side-by-side.js';

interface Outcome {
  readonly fault: string;
  readonly queue: string;
  readonly given: number;
  readonly stored: number;
  readonly lost: number;
  readonly doubled: number;
  readonly doubledAfter?: number;
}

type Report = (
  outcomes: readonly Outcome[],
  all: { readonly queues: readonly { readonly name: string; readonly promises: boolean }[]; readonly faults: readonly { readonly letter: string; readonly name: string }[] },
) => readonly ComparedTable[];

const FAULTS = [
  { letter: 'A', name: 'offline' },
  { letter: 'B', name: 'cut after the commit' },
];
const QUEUES = [
  { name: 'Ours', promises: true },
  { name: 'Other', promises: false },
];

const outcome = (told: Partial<Outcome>): Outcome => ({ fault: 'offline', queue: 'Other', given: 10, stored: 10, lost: 0, doubled: 0, ...told });

describe('the report on queues', () => {
  let report: (ours: Partial<Outcome>, other: Partial<Outcome>) => readonly [ComparedTable, ComparedTable];

  before(async () => {
    const { queuesReport } = await benchModule<{ queuesReport: Report }>('side-by-side/queues/queues-report.mjs');
    report = (ours, other) => {
      const calm = [outcome({ queue: 'Ours', doubledAfter: 0 }), outcome({ lost: 10, stored: 0 })];
      const cut = [outcome({ fault: 'cut after the commit', queue: 'Ours', doubledAfter: 0, ...ours }), outcome({ fault: 'cut after the commit', ...other })];
      const [byFault, together] = queuesReport([...calm, ...cut], { queues: QUEUES, faults: FAULTS });
      return [byFault!, together!];
    };
  });

  it('tells of each fault what was lost and what came twice, and what of that our collector kept', () => {
    const [{ rows }] = report({ doubled: 6 }, { lost: 1, doubled: 5 });
    assert.deepEqual(rows, [
      { name: 'A: offline', cells: ['10', '0 / 0 → 0', '10 / 0'] },
      { name: 'B: cut after the commit', cells: ['10', '0 / 6 → 0', '1 / 5'] },
    ]);
  });

  it('adds up the faults for each queue', () => {
    const [, { rows }] = report({ doubled: 6 }, { lost: 1, stored: 9, doubled: 5 });
    assert.deepEqual(rows, [
      { name: 'Ours', cells: ['20', '20', '0', '6', '0'] },
      { name: 'Other', cells: ['20', '9', '11', '5', 'another server'] },
    ]);
  });

  it('says where another lost fewer', () => {
    const [{ behind }] = report({ lost: 2 }, { lost: 1 });
    assert.deepEqual(behind, ['fault B: 2 answers lost; Other 1']);
  });

  it('says where another had fewer rows too many, though it lost more', () => {
    const [{ behind }] = report({ doubled: 6 }, { lost: 1, doubled: 5 });
    assert.deepEqual(behind, ['fault B: 6 rows too many before our collector looks, 0 after; Other 5']);
  });

  it('says where another is level', () => {
    const [{ behind }] = report({}, {});
    assert.deepEqual(behind, ['as many answers lost as ours in fault B: Other']);
  });

  it('is silent where ours is ahead', () => {
    const [{ behind }] = report({}, { lost: 1 });
    assert.deepEqual(behind, []);
  });
});
