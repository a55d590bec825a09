import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { benchModule, type ComparedTable } from '../../fixtures/side-by-side.js';

interface Form {
  readonly name: string;
}
interface Seen {
  readonly form: Form;
  readonly time: number;
}
interface Measure {
  readonly column: string;
  readonly what?: string;
  readonly of: (one: Seen) => number;
  readonly write: (value: number) => string;
  readonly ofOurs?: boolean;
  readonly ofFloor?: boolean;
  readonly isLeast?: boolean;
}

let comparison: (seen: readonly Seen[], measures: readonly Measure[]) => Pick<ComparedTable, 'columns' | 'rows' | 'behind'>;
let forms: { readonly OURS: Form; readonly FLOOR: Form; readonly PEERS: readonly [Form, Form] };

const seconds: Measure = { column: 'time', of: ({ time }) => time, write: (value) => `${value} s`, ofOurs: true, ofFloor: true, isLeast: true };

describe('forms beside ours', () => {
  before(async () => {
    ({ comparison } = await benchModule<{ comparison: typeof comparison }>('side-by-side/comparison.mjs'));
    forms = await benchModule<typeof forms>('side-by-side/forms.mjs');
  });

  const seen = (ours: number, floor: number, first: number, second: number): Seen[] => [
    { form: forms.OURS, time: ours },
    { form: forms.FLOOR, time: floor },
    { form: forms.PEERS[0], time: first },
    { form: forms.PEERS[1], time: second },
  ];

  it('tell how many times ours and the floor’s a figure is, but for their own', () => {
    const { columns, rows } = comparison(seen(4, 2, 8, 6), [seconds]);
    assert.deepEqual(columns, ['time', 'of ours', 'of by hand']);
    assert.deepEqual(
      rows.map(({ cells }) => cells),
      [
        ['4 s', '', '2.00'],
        ['2 s', '0.50', ''],
        ['8 s', '2.00', '4.00'],
        ['6 s', '1.50', '3.00'],
      ],
    );
  });

  it('name the peer that takes no more than ours, by the name that the figure has', () => {
    const { behind } = comparison(seen(4, 5, 8, 4), [{ ...seconds, what: 'growth of time' }]);
    assert.deepEqual(behind, [`growth of time 4 s; ${forms.PEERS[1].name} 4 s`]);
  });

  it('tell that the floor is ahead, which is no peer', () => {
    const { behind } = comparison(seen(4, 2, 8, 6), [seconds]);
    assert.deepEqual(behind, [`${forms.FLOOR.name}, the floor, is ahead in: time`]);
  });

  it('are not behind in what is only told', () => {
    assert.deepEqual(comparison(seen(4, 2, 1, 1), [{ ...seconds, isLeast: false }]).behind, []);
  });
});
