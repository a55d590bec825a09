import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { OpeningError } from '../../src/opening/opening-error.js';
import { surveyVersions } from '../../src/opening/survey-versions.js';
import { libraryVisit } from '../fixtures/definitions.js';

const version = (name: string) => ({ ...libraryVisit, version: name });
const versionsOf = (names: readonly string[], isOrdered: boolean) => surveyVersions(names.map(version), isOrdered).map(({ version: name }) => name);
const isWrong = (pattern: RegExp) => (error: unknown) => error instanceof OpeningError && error.hindrance === 'wrong-definition' && pattern.test(error.message);

describe('the versions of a survey', () => {
  it('begin with the highest, as people count', () => assert.deepEqual(versionsOf(['9', '10', '2'], false), ['10', '9', '2']));
  it('stay in their order where that is known', () => assert.deepEqual(versionsOf(['9', '10', '2'], true), ['9', '10', '2']));
  it('are refused with the fault of the one that is none', () =>
    assert.throws(() => surveyVersions([libraryVisit, { ...libraryVisit, version: 3 }], true), isWrong(/^definition 2: version: /)));
  it('are refused where they are of two surveys', () => assert.throws(() => surveyVersions([libraryVisit, { ...libraryVisit, id: 'other' }], true), isWrong(/"other"/)));
  it('are refused where there is none', () => assert.throws(() => surveyVersions([], false), isWrong(/no definition/)));
});
