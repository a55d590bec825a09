import { assert } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/board/board.element.js';
import type { BoardDocument } from '../../src/schemas.js';
import { boardCard, meetingBoard } from '../fixtures/meeting-board.js';
import { all, appear, stageOne, wordsOf } from '../fixtures/stage.js';

const areas = [{ id: 'north', text: { en: 'North', da: 'Nord' } }];
const purses: BoardDocument['purses'] = { indicators: { currency: 'DKK', questions: ['dots'], amounts: false, areas } };
const cards = [
  boardCard('a', 'Swings', [3, null], { price: { cost: 250_000, area: 'north', ages: { from: 13, to: 18 } } }),
  boardCard('b', 'A path', [1, null], { price: { cost: 99.5, ages: { from: 60 } } }),
  boardCard('c', 'A choir', [null, null], { price: { cost: 0, area: 'west', ages: { to: 12 } } }),
  boardCard('d', 'A bench'),
];

async function pricesIn(more: Partial<BoardDocument>, language = 'en'): Promise<readonly string[]> {
  const element = stageOne(html`<tillid-board .board=${meetingBoard({ purses, cards, ...more })}></tillid-board>`, language);
  await appear(element, '.phase .card');
  return all(element, '.phase [part=price]').map((price) => wordsOf(price).replace(/\s/g, ' '));
}

describe('a board of proposals', () => {
  for (const phase of ['write', 'rating'])
    it(`shows what each costs, where it is and whom it is for, in the phase “${phase}”; nothing of those that are not priced`, async () =>
      assert.deepEqual(await pricesIn({ phase }), ['Price: kr 250,000 North ages 13 to 18', 'Price: kr 99.50 age 60 and over', 'Price: kr 0 west age 12 and under']));

  it('speaks the language of its place', async () =>
    assert.deepEqual(await pricesIn({}, 'da'), ['Pris: 250.000 kr. Nord fra 13 til 18 år', 'Pris: 99,50 kr. fra 60 år', 'Pris: 0 kr. west til og med 12 år']));

  it('writes a bare number where nobody has said in which currency', async () => assert.equal((await pricesIn({ purses: {} }))[0], 'Price: 250,000 north ages 13 to 18'));
});
