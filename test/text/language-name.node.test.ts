import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languageName } from '../../src/text/language-name.js';

describe('the name of a language', () => {
  it('is in the language of who reads it', () => assert.deepEqual([languageName('da', 'en'), languageName('da', 'da'), languageName('ar', 'da')], ['Danish', 'dansk', 'arabisk']));

  it('tells a form of the language behind it', () => assert.equal(languageName('da-x-easy', 'en'), 'Danish (easy)'));

  it('is what was given where that is no tag, or has no name', () => assert.deepEqual([languageName('not a tag', 'en'), languageName('qaa', 'en')], ['not a tag', 'qaa']));
});
