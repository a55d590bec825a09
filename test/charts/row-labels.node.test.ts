import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { heightOfRows, rowLabels } from '../../src/charts/row-labels.js';

const LONG = 'A path with signs through the forest to the lake';
const lengths = (lines: readonly string[]) => lines.map(({ length }) => length);

describe('the words of rows', () => {
  it('leave room for the figures in a narrow chart and in a wide one', () => {
    const [narrow, wide] = [rowLabels([[LONG]], 320)[0]!, rowLabels([[LONG]], 700)[0]!];
    assert.deepEqual([narrow.join(' '), wide.join(' ')], [LONG, LONG]);
    assert.ok(Math.max(...lengths(narrow)) <= 14, narrow.join('|'));
    assert.ok(Math.max(...lengths(wide)) <= 32, wide.join('|'));
    assert.equal(wide.length, 2);
  });

  it('keep what stands on a line of its own there', () => assert.deepEqual(rowLabels([['Men', '818 answers']], 700), [['Men', '818 answers']]));

  it('break no word', () => assert.deepEqual(rowLabels([['Arbejdsmarkedsuddannelserne i år']], 320), [['Arbejdsmarkedsuddannelserne', 'i år']]));

  it('make the chart higher, for every row and once beyond them', () => {
    const [plain, worded] = [heightOfRows([['Men'], ['Women']], 700), heightOfRows([['Men', '818 answers'], ['Women']], 700)];
    assert.equal(worded - plain, (3 * (heightOfRows([['Men', '818 answers']], 700) - heightOfRows([['Men']], 700))) / 2);
  });
});
