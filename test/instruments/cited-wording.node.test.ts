import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import { questionsOf } from '../../src/survey/pages-of.js';
import { loadInstruments } from '../fixtures/instruments.js';

const INSTRUMENTS = await loadInstruments();
const wordsOf = (id: string, language: string) => questionsOf(INSTRUMENTS.get(id)!.definition).map(({ text }) => text[language]);

describe('wording that is cited', () => {
  it('of the four questions of ONS is theirs (harmonised standard on personal well-being)', () =>
    assert.deepEqual(wordsOf('ons-4', 'en'), [
      'Overall, how satisfied are you with your life nowadays?',
      'Overall, to what extent do you feel that the things you do in your life are worthwhile?',
      'Overall, how happy did you feel yesterday?',
      'On a scale where nought is “not at all anxious” and 10 is “completely anxious”, overall, how anxious did you feel yesterday?',
    ]));

  it('of the ladder is Cantril’s as Gallup prints it (“Understanding How Gallup Uses the Cantril Scale”)', () =>
    assert.deepEqual(wordsOf('life-ladder', 'en'), [
      [
        'Please imagine a ladder with steps numbered from zero at the bottom to 10 at the top.',
        'The top of the ladder represents the best possible life for you and the bottom of the ladder represents the worst possible life for you.',
        'On which step of the ladder would you say you personally feel you stand at this time?',
      ].join(' '),
      'On which step do you think you will stand about five years from now?',
    ]));

  // The licence of WHO-5 keeps its words out of the code, tests among it; a sum tells that nobody has edited them.
  const sumOf = (language: string) => {
    const labels = questionsOf(INSTRUMENTS.get('who-5')!.definition).map((question) =>
      'labels' in question ? Object.values(question.labels ?? {}).map((label) => label[language]) : [],
    );
    return createHash('sha256')
      .update(JSON.stringify([wordsOf('who-5', language), labels]))
      .digest('hex');
  };
  it('of WHO-5 in English is as it was compared with its source', () => assert.equal(sumOf('en'), 'c0de1c64b72dbfb977fb84410fef400081e57d8c08fede813395b26c4d40c42b'));
  it('of WHO-5 in Danish is as it was compared with its source', () => assert.equal(sumOf('da'), '5f77ec1b24f88295098c9f84793c94e6eadf706f4b814ac6f8017c96c336c090'));
});
