import { assert } from '@open-wc/testing';
import type { BoardAct, SurveyDefinition } from '../../src/schemas.js';
import { buttonIn, facilitating, fill, heldMeeting, press, said, submit, thing } from '../fixtures/facilitating.js';
import { PROPOSALS } from '../fixtures/proposals-survey.js';
import { all, appear, find, wordsOf } from '../fixtures/stage.js';

const [proposals, vote, share, ideas] = PROPOSALS.questions;
const [write, voting, sharing] = PROPOSALS.board.phases;
/** A purse whose proposals are chosen whole, and one that is given in amounts. */
const WHOLE = { ...PROPOSALS, questions: [proposals, vote, ideas], board: { ...PROPOSALS.board, phases: [write, voting] } } as unknown as SurveyDefinition;
const AMOUNTS = { ...PROPOSALS, questions: [proposals, share, ideas], board: { ...PROPOSALS.board, phases: [write, sharing] } } as unknown as SurveyDefinition;

const held = (definition: SurveyDefinition = WHOLE) =>
  heldMeeting([{ group: 'north', language: 'en', answers: { proposals: ['Swings', 'A path', 'A choir'], ideas: ['A bench'] } }], definition);

async function begun({ language = 'en', definition = WHOLE, before = [] as ((card: string) => BoardAct)[] } = {}) {
  const meeting = await held(definition);
  const card = await meeting.idOf('Swings');
  for (const act of before) await meeting.act(act(card));
  return { meeting, card, element: await facilitating(meeting, language) };
}

const valueOf = async (element: HTMLElement, name: string) => (await appear<HTMLInputElement>(element, `#field-${name}`)).value;
const faultOf = async (element: HTMLElement, name: string) => wordsOf(await appear(element, `#fault-${name}`));

describe('the page of a facilitator', () => {
  it('is no wider for what is said to those who do not see it', async () => {
    const { element } = await begun();
    assert.equal(find(element, '[part=status]')!.offsetWidth, 1);
  });

  it('says nothing of answers to a phase that asks nothing', async () => {
    const phases = [write, { id: 'choosing', kind: 'choose' }];
    const { element } = await begun({ definition: { ...WHOLE, board: { ...PROPOSALS.board, phases } } as unknown as SurveyDefinition });
    assert.deepEqual(all(element, '.phases li').map(wordsOf), ['Write cards now Answers: 1. Tables that have answered: 1', 'Choose']);
  });
});

describe('a facilitator who prices a proposal', () => {
  it('says what it costs, where it is and whom it is for, sees it on the card, and undoes it', async () => {
    const { meeting, card, element } = await begun();
    assert.include(wordsOf(await thing(element, 'Swings')), 'No price yet');
    await press(element, 'Swings', 'Give it a price');
    for (const [name, value] of Object.entries({ cost: '25,000', area: 'north', agesFrom: '13', agesTo: '18', description: 'Two swings' })) await fill(element, name, value);
    await submit(element);
    await said(element, 'Has a price: Swings');
    assert.deepEqual(await meeting.acts(), [{ act: 'price', card, cost: 25_000, area: 'north', ages: { from: 13, to: 18 }, description: { en: 'Two swings' } }]);
    assert.match(wordsOf(await thing(element, 'Swings')), /Price: kr\s?25,000 · North · ages 13 to 18\s?Two swings/);
    (await buttonIn(element, 'Undo')).click();
    await said(element, 'No longer has a price: Swings');
    assert.deepEqual((await meeting.acts()).at(-1), { act: 'unprice', card });
  });

  it('needs to say no more than the cost, and that it costs nothing is a cost', async () => {
    const { meeting, card, element } = await begun();
    await press(element, 'Swings', 'Give it a price');
    await submit(element);
    assert.include(await faultOf(element, 'cost'), 'This has to be filled in.');
    await fill(element, 'cost', '0');
    await submit(element);
    await said(element, 'Has a price: Swings');
    assert.deepEqual(await meeting.acts(), [{ act: 'price', card, cost: 0 }]);
  });

  it('writes and reads amounts in their own language', async () => {
    const { meeting, card, element } = await begun({ language: 'da', before: [(id) => ({ act: 'price', card: id, cost: 12_500.5 })] });
    assert.match(wordsOf(await thing(element, 'Swings')), /Pris: 12\.500,50\skr\./);
    await press(element, 'Swings', 'Ret prisen');
    assert.equal(await valueOf(element, 'cost'), '12500,5');
    await fill(element, 'cost', '1.250');
    await submit(element);
    await said(element, 'Har fået en pris: Swings');
    assert.deepEqual((await meeting.acts()).at(-1), { act: 'price', card, cost: 1250 });
  });

  for (const [name, value, fault] of [
    ['cost', 'much', 'Write an amount, such as 12,500.5.'],
    ['cost', '-5', 'Write an amount, such as 12,500.5.'],
    ['agesFrom', '12.5', 'Write an age in whole years, from 0 to 150.'],
    ['agesTo', '151', 'Write an age in whole years, from 0 to 150.'],
  ] as const)
    it(`is told at the field that “${value}” is not taken there (${name})`, async () => {
      const { meeting, element } = await begun();
      await press(element, 'Swings', 'Give it a price');
      await fill(element, 'cost', '5');
      await fill(element, name, value);
      await submit(element);
      assert.equal(await faultOf(element, name), `Error: ${fault}`);
      assert.equal(await valueOf(element, name), value);
      assert.deepEqual(await meeting.acts(), []);
    });

  it('is told where ages are not in their order', async () => {
    const { element } = await begun();
    await press(element, 'Swings', 'Give it a price');
    for (const [name, value] of Object.entries({ cost: '5', agesFrom: '19', agesTo: '18' })) await fill(element, name, value);
    await submit(element);
    assert.equal(await faultOf(element, 'agesFrom'), 'Error: The first age is above the last.');
  });

  it('is told at the cost what the collector says of it', async () => {
    const { meeting, element } = await begun();
    await press(element, 'Swings', 'Give it a price');
    await fill(element, 'cost', '60001');
    await fill(element, 'area', 'north');
    await submit(element);
    assert.include(await faultOf(element, 'cost'), 'expected at most 60000, which is the most for "north"');
    assert.deepEqual(await meeting.acts(), []);
  });

  it('gives a least and a most only where people give amounts, in their order', async () => {
    const { meeting, card, element } = await begun({ definition: AMOUNTS });
    await press(element, 'Swings', 'Give it a price');
    for (const [name, value] of Object.entries({ cost: '900', atLeast: '500', atMost: '400' })) await fill(element, name, value);
    await submit(element);
    assert.equal(await faultOf(element, 'atLeast'), 'Error: The least is above the most.');
    await fill(element, 'atMost', '600');
    await submit(element);
    await said(element, 'Has a price: Swings');
    assert.deepEqual(await meeting.acts(), [{ act: 'price', card, cost: 900, atLeast: 500, atMost: 600 }]);
    assert.match(wordsOf(await thing(element, 'Swings')), /given at least kr\s?500 · given at most kr\s?600/);
    const whole = (await begun()).element;
    await press(whole, 'Swings', 'Give it a price');
    await appear(whole, '#field-cost');
    assert.equal(all(whole, '#field-atLeast').length, 0);
  });

  it('keeps a description in other languages while nothing else is written, and says no area again', async () => {
    const description = { da: 'To gynger', en: 'Two swings' };
    const { meeting, card, element } = await begun({ before: [(id) => ({ act: 'price', card: id, cost: 5, area: 'north', description })] });
    await press(element, 'Swings', 'Change the price');
    assert.equal(await valueOf(element, 'area'), 'north');
    await fill(element, 'area', '');
    await submit(element);
    await said(element, 'Has a price: Swings');
    assert.deepEqual((await meeting.acts()).at(-1), { act: 'price', card, cost: 5, description });
  });

  it('takes a price away, and undoes that', async () => {
    const { meeting, card, element } = await begun({ before: [(id) => ({ act: 'price', card: id, cost: 5, area: 'south' })] });
    await press(element, 'Swings', 'Take the price away');
    await said(element, 'No longer has a price: Swings');
    (await buttonIn(element, 'Undo')).click();
    await said(element, 'Has a price: Swings');
    assert.deepEqual((await meeting.acts()).slice(1), [
      { act: 'unprice', card },
      { act: 'price', card, cost: 5, area: 'south' },
    ]);
  });

  it('finds the proposals without a price, and is told before a vote how many are left out', async () => {
    const { element } = await begun({ before: [(id) => ({ act: 'price', card: id, cost: 5 })] });
    const shown = async (value: string) => {
      const field = await appear<HTMLSelectElement>(element, '#filter-price');
      field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await element.updateComplete;
      return all(element, '.grid > li > .text').map(wordsOf).sort();
    };
    assert.deepEqual([await shown('with'), await shown('without')], [['Swings'], ['A choir', 'A path']]);
    (await buttonIn(element, 'Go on to: Rate')).click();
    assert.include(wordsOf(await appear(element, 'form.act')), 'options made of cards: 1. What was answered before still counts. Cards without a price, which are not offered: 2.');
  });

  it('is asked for no price where no phase asks for money', async () => {
    const element = await facilitating(await heldMeeting());
    const card = await thing(element, 'Flere træer');
    assert.notInclude(wordsOf(card), 'rice');
    assert.equal(all(element, '#filter-price').length, 0);
  });
});
