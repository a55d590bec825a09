import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { axisShown } from '../../src/elements/results/axis-shown.js';
import { cutAddress, cutAsked } from '../../src/elements/results/cut-asked.js';
import { sharedPlaces } from '../../src/elements/results/shared-places.js';

const NOTHING = { by: '', over: '', sort: '', axis: '' };
const GROUPS = { by: 'group', over: null } as const;

describe('what a page asks of results', () => {
  it('is the whole where it says nothing', () => assert.deepEqual(cutAsked(NOTHING), { by: null, over: null, sort: 'asked', axis: null, problems: [] }));

  it('is a cut, an order and an axis', () =>
    assert.deepEqual(cutAsked({ by: 'role', over: '', sort: 'value', axis: ' 3  5.5 ' }), { by: 'role', over: null, sort: 'value', axis: [3, 5.5], problems: [] }));

  for (const [name, given, expected] of [
    ['by', 'school', 'expected by to be "group" or "role", found "school"'],
    ['over', 'year', 'expected over to be "wave", found "year"'],
    ['sort', 'value', 'expected sort to be another one than "value" where there is no "by", found "value"'],
    ['axis', '5 3', 'expected axis to be two numbers, the lower one first, found "5 3"'],
    ['axis', '3 high', 'expected axis to be two numbers, the lower one first, found "3 high"'],
    ['axis', '3', 'expected axis to be two numbers, the lower one first, found "3"'],
    ['axis', '1 2 3', 'expected axis to be two numbers, the lower one first, found "1 2 3"'],
  ] as const)
    it(`is not ${name}="${given}", and says what it may be`, () => assert.deepEqual(cutAsked({ ...NOTHING, [name]: given }), { ...cutAsked(NOTHING), problems: [expected] }));

  it('is no order of waves', () => assert.equal(cutAsked({ ...NOTHING, by: 'group', over: 'wave', sort: 'value' }).sort, 'asked'));
});

describe('a cut is asked for', () => {
  it('beside what else the address asks for', () => assert.equal(cutAddress('/results?x=1&by=role#top', { by: 'group', over: 'wave' }), '/results?x=1&by=group&over=wave'));

  it('at the stream too', () => assert.equal(cutAddress('https://example.org/results/', GROUPS, '/stream'), 'https://example.org/results/stream?by=group'));

  it('of nothing that has no web address', () => assert.equal(cutAddress('blob:https://example.org/1', GROUPS), 'blob:https://example.org/1'));

  it('nowhere where there is none', () => assert.equal(cutAddress('results.json?v=2', { by: null, over: null }), 'results.json?v=2'));
});

describe('places', () => {
  const between = (...intervals: readonly (readonly [number, number])[]) => intervals.map(([low, high]) => ({ estimate: (low + high) / 2, low, high }));
  const placesOf = (...intervals: readonly (readonly [number, number])[]) => sharedPlaces(between(...intervals)).map(({ from, to }) => [from, to]);

  it('go by the estimates where no intervals overlap', () =>
    assert.deepEqual(placesOf([1, 2], [5, 6], [3, 4]), [
      [3, 3],
      [1, 1],
      [2, 2],
    ]));

  it('are shared where intervals overlap, also through others', () =>
    assert.deepEqual(placesOf([1, 3], [8, 9], [2, 5], [4, 6]), [
      [2, 4],
      [1, 1],
      [2, 4],
      [2, 4],
    ]));

  it('are shared where intervals touch', () => assert.deepEqual(placesOf([1, 2], [2, 3]), Array(2).fill([1, 2])));

  it('are shared with an estimate that has no interval', () =>
    assert.deepEqual(sharedPlaces([...between([1, 2], [5, 6]), { estimate: 9, low: null, high: null }]), Array(3).fill({ from: 1, to: 3 })));
});

describe('the axis', () => {
  const SHOWN = [{ estimate: 4, low: 3.5, high: 4.5 }];

  it('is the whole scale where nothing else is asked for', () => assert.deepEqual(axisShown([1, 10], SHOWN, null), { min: 1, max: 10 }));

  it('is the part that is asked for, marked where the scale goes on', () => assert.deepEqual(axisShown([1, 10], SHOWN, [1, 6]), { min: 1, max: 6, cut: [false, true] }));

  it('is widened to every figure', () => assert.deepEqual(axisShown([1, 10], SHOWN, [4, 4.2]), { min: 3.5, max: 4.5, cut: [true, true] }));

  it('goes no further than the scale', () => assert.deepEqual(axisShown([1, 10], SHOWN, [-5, 50]), { min: 1, max: 10 }));

  it('begins at zero where answers have no range', () => assert.deepEqual(axisShown(null, [{ estimate: 30, low: 22, high: 41 }], null), { min: 0, max: 45 }));

  it('reaches below zero where figures do', () => assert.deepEqual(axisShown(null, [{ estimate: -1, low: -3, high: 2 }], null), { min: -3, max: 2 }));
});
