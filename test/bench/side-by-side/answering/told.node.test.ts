import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { benchModule } from '../../../fixtures/side-by-side.js';

/** What the pages of the forms say, and what it means for the answer. */
const SAID = {
  'Tak for dit svar.': 'thanked',
  'Svaret kunne ikke sendes. Prøv igen.': 'failed',
  'Mange tak for din besvarelse!\nDer opstod en fejl og vi kunne ikke gemme resultatet.': 'failed',
  'Mange tak for din besvarelse!\nResultaterne bliver gemt på serveren...': 'saving',
  'Tak for dit svar\nDit svar er gemt på denne enhed. Det bliver sendt, så snart der er forbindelse.': 'waits',
  'Dit svar er modtaget.': 'thanked',
  '': 'nothing',
};

describe('what a page tells', () => {
  let toldBetween: (before: string, after: string) => { meaning: string; words: string };
  before(async () => {
    ({ toldBetween } = await benchModule<{ toldBetween: typeof toldBetween }>('side-by-side/answering/told.mjs'));
  });

  for (const [words, meaning] of Object.entries(SAID))
    it(`"${words.replace('\n', ' ')}" means: ${meaning}`, () => assert.equal(toldBetween('Biblioteket', `Biblioteket\n${words}`).meaning, meaning));

  it('is only what it has not told before', () => assert.deepEqual(toldBetween('Prøv igen\nSend', 'Send\nPrøv igen'), { meaning: 'nothing', words: '' }));
});
