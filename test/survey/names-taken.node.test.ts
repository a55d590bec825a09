import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { namesTaken, wordsOfNames } from '../../src/survey/names-taken.js';
import { parseDefinition } from '../../src/survey/parse-definition.js';
import { libraryVisit } from '../fixtures/definitions.js';

const school = (id: string, text: unknown = { da: 'Skovby Skole' }) => ({ id, text });
const withGroups = (groups: unknown) => parseDefinition({ ...libraryVisit, groups });
const many = (count: number) => Array.from({ length: count }, (_, index) => `skole-${index}`);

/** What is wrong, the list, and the one fault that is told. */
const BROKEN: readonly (readonly [wrong: string, groups: unknown, path: string, expected: string])[] = [
  ['nothing in it', [], 'groups', 'expected at least 1 entries'],
  ['more than a thousand names', many(1001), 'groups', 'expected at most 1000 entries'],
  ['an empty name', [''], 'groups[0]', 'expected at least 1 characters'],
  ['a name that is longer than a response may have', ['x'.repeat(101)], 'groups[0]', 'expected at most 100 characters'],
  ['a name without words beside its id', [{ id: 'skole-1' }], 'groups[0].text', 'expected an object'],
  ['a name with words in no language', [school('skole-1', {})], 'groups[0].text', 'expected the words in at least one language'],
  ['an unknown key', [{ ...school('skole-1'), size: 0.4 }], 'groups[0].size', 'unknown key; expected one of id, text'],
  ['a name twice', ['skole-1', 'skole-2', 'skole-1'], 'groups[2]', 'expected a name that no other group has; "skole-1" stands at groups[0] already'],
  ['a name twice, once with words', ['skole-1', school('skole-1')], 'groups[1].id', 'expected a name that no other group has; "skole-1" stands at groups[0] already'],
];

describe('a list of the groups that a survey takes', () => {
  it('may have texts, and names with words, a thousand of them', () => {
    const groups = [school('Skole nr. 1'), ...many(999)];
    assert.deepEqual(withGroups(groups), { ok: true, value: { ...libraryVisit, groups } });
  });

  for (const [wrong, groups, path, expected] of BROKEN) it(`is refused with ${wrong}`, () => assert.deepEqual(withGroups(groups), { ok: false, problems: [{ path, expected }] }));

  it('is judged as those of roles and waves are', () =>
    assert.deepEqual(parseDefinition({ ...libraryVisit, roles: ['a', 'a'], waves: ['b', 'b'] }), {
      ok: false,
      problems: [
        { path: 'roles[1]', expected: 'expected a name that no other role has; "a" stands at roles[0] already' },
        { path: 'waves[1]', expected: 'expected a name that no other wave has; "b" stands at waves[0] already' },
      ],
    }));

  it('tells its names in their order, and the words of those that have some', () => {
    const definition = { ...libraryVisit, groups: ['b', { id: 'a', text: { da: 'Skovby Skole' } }] };
    assert.deepEqual([namesTaken(definition, 'group'), namesTaken(definition, 'wave')], [['b', 'a'], undefined]);
    assert.deepEqual([...wordsOfNames(definition, 'group')], [['a', { da: 'Skovby Skole' }]]);
  });
});
