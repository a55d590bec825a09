import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseDefinition } from '../../src/survey/parse-definition.js';
import { formatProblem, type ProblemAt } from '../../src/validation/problem-at.js';
import { jsonOf } from '../fixtures/broken-definition.js';
import { brokenDefinitions } from '../fixtures/broken-definitions.js';

const problemsOf = (definition: unknown): readonly ProblemAt[] => {
  const parsed = parseDefinition(definition);
  return parsed.ok ? [] : parsed.problems;
};

/** Every text of a value that is no mere identifier. Not by recursion: some values are deeper than the stack. */
function textsIn(value: unknown): string[] {
  const found: string[] = [];
  for (const waiting = [value]; waiting.length > 0;) {
    const one = waiting.pop();
    if (typeof one === 'string' && !/^[\w-]*$/.test(one)) found.push(one);
    else if (typeof one === 'object' && one !== null) waiting.push(...Object.values<unknown>(one as Record<string, unknown>));
  }
  return found;
}

describe('of a broken survey definition', () => {
  for (const { name, definition, path, expected } of brokenDefinitions) {
    it(`the place and the expectation are told: ${name}`, () => {
      const told = problemsOf(definition);
      const fitting = told.filter((problem) => problem.path === path && problem.expected.includes(expected));
      assert.equal(fitting.length, 1, `told was: ${told.map(formatProblem).join('; ') || 'nothing'}`);
    });
  }

  it('no text is repeated in what is told', () => {
    const repeating = brokenDefinitions.filter(({ definition }) => {
      const told = problemsOf(definition).map(formatProblem).join('\n');
      return textsIn(definition).some((text) => told.includes(text));
    });
    assert.deepEqual(
      repeating.map(({ name }) => name),
      [],
    );
  });

  it('the same is told of its JSON as of the definition itself', () => {
    for (const broken of brokenDefinitions) {
      const told = problemsOf(JSON.parse(jsonOf(broken))).map(({ path }) => path);
      assert.deepEqual(
        told,
        problemsOf(broken.definition).map(({ path }) => path),
        broken.name,
      );
    }
  });

  it('each has a name of its own', () => assert.equal(new Set(brokenDefinitions.map(({ name }) => name)).size, brokenDefinitions.length));
});
