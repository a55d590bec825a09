import { assert } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../src/elements/ranking/ranking.element.js';
import type { RankingElement } from '../../src/elements/ranking/ranking.element.js';
import { rankingDefinition } from '../../src/instruments/ranking/ranking.js';
import { RANKING_QUESTIONS } from '../../src/instruments/ranking/ranking-words.js';
import type { SurveyResponse } from '../../src/response/response.js';
import { parseDefinition } from '../../src/survey/parse-definition.js';
import { comesTo, send } from '../fixtures/answering.js';
import { all, appear, eventually, find, listen, pause, stageOne, wordsOf } from '../fixtures/stage.js';
import { COLLECTOR, freshName, publish } from '../fixtures/test-collector.js';

const list = html`<ol>
  <li value="bus" data-cost="40000">Bus</li>
  <li value="pool" data-versus="Beach">Pool</li>
</ol>`;

async function shown(template: TemplateResult, language = 'en'): Promise<RankingElement> {
  const element = stageOne<RankingElement>(template, language);
  await appear(element, 'tillid-pairs', '.side');
  return element;
}

const sides = (element: HTMLElement) => all<HTMLButtonElement>(element, 'tillid-pairs', '.side');

describe('the ranking element', () => {
  it('asks about the options in its list', async () =>
    assert.sameMembers(sides(await shown(html`<tillid-ranking method="pairs">${list}</tillid-ranking>`)).map(wordsOf), ['Bus Costs: kr 40,000', 'Pool versus Beach']));

  it('asks in own words', async () =>
    assert.equal(wordsOf(find(await shown(html`<tillid-ranking method="pairs" question="Bus or pool?">${list}</tillid-ranking>`), 'tillid-pairs', 'legend')), 'Bus or pool?'));

  it('asks in words of its own where there are none', async () =>
    assert.equal(wordsOf(find(await shown(html`<tillid-ranking method="pairs">${list}</tillid-ranking>`, 'da'), 'tillid-pairs', 'legend')), 'Hvad er vigtigst for dig af de to?'));

  it('writes costs in its currency', async () =>
    assert.match(
      sides(await shown(html`<tillid-ranking method="pairs" currency="EUR">${list}</tillid-ranking>`))
        .map(wordsOf)
        .join(),
      /€40,000/,
    ));

  it('sends the answer as that of the question `board`', async () => {
    const survey = freshName('ranking');
    const options = [
      { id: 'bus', text: { en: 'Bus' }, cost: 40_000 },
      { id: 'pool', text: { en: 'Pool' } },
    ];
    await publish(rankingDefinition({ method: 'pairs', options, survey })!);
    const element = await shown(html`<tillid-ranking method="pairs" survey=${survey} endpoint=${COLLECTOR}>${list}</tillid-ranking>`);
    const events = listen('tillid-submit');
    await pause(450);
    sides(element)[1]!.click();
    await send(element);
    await comesTo(element, 'delivered');
    const { response } = (events[0] as CustomEvent<{ response: SurveyResponse }>).detail;
    assert.deepEqual(response.answers, { board: [['pool', 'bus']] });
  });

  it('takes cards beside the answer where it is open', async () => {
    const survey = freshName('ranking');
    const options = [
      { id: 'bus', text: { en: 'Bus' } },
      { id: 'pool', text: { en: 'Pool' } },
    ];
    await publish(rankingDefinition({ method: 'approval', options, survey, open: true })!);
    const element = stageOne<RankingElement>(html`<tillid-ranking open method="approval" survey=${survey} endpoint=${COLLECTOR}>${list}</tillid-ranking>`);
    const events = listen('tillid-submit');
    (await appear(element, 'tillid-approval', 'input')).click();
    const field = await appear<HTMLInputElement>(element, 'tillid-cards', '#field');
    field.value = 'A library boat';
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await send(element);
    await comesTo(element, 'delivered');
    const { response } = (events[0] as CustomEvent<{ response: SurveyResponse }>).detail;
    assert.deepEqual(response.answers, { board: ['bus'], added: ['A library boat'] });
  });

  it('asks for no cards where it is not open', async () => {
    const element = stageOne<RankingElement>(html`<tillid-ranking method="approval">${list}</tillid-ranking>`);
    await appear(element, 'tillid-approval', 'input');
    assert.isUndefined(find(element, 'tillid-cards'));
  });

  const CHOSEN: Readonly<Record<string, readonly [press: string, answer: string[] | Record<string, number>]>> = {
    rank: ['.next', ['bus']],
    dots: ['[part=plus]', { bus: 1 }],
    approval: ['input', ['bus']],
    budget: ['input', ['bus']],
  };
  for (const [method, [press, answer]] of Object.entries(CHOSEN))
    it(`asks by the method "${method}", and gives its answer`, async () => {
      const element = stageOne<RankingElement>(
        html`<tillid-ranking method=${method} budget="60000" survey=${freshName('ranking')}>
          <ol>
            <li value="bus" data-cost="40000">Bus</li>
            <li value="pool" data-cost="30000">Pool</li>
          </ol>
        </tillid-ranking>`,
      );
      await appear(element, `tillid-${method}`, press);
      const events = listen('tillid-submit');
      find(element, `tillid-${method}`, press)!.click();
      await send(element);
      await eventually('the answer', () => events.length === 1);
      assert.deepEqual((events[0] as CustomEvent<{ response: SurveyResponse }>).detail.response.answers, { board: answer });
    });

  it('follows its list when it changes', async () => {
    const element = await shown(html`<tillid-ranking method="pairs">${list}</tillid-ranking>`);
    element.querySelector('li')!.textContent = 'Tram';
    await eventually('the new words', () => sides(element).some((side) => wordsOf(side).includes('Tram')));
  });

  it('keeps the answer when the language changes', async () => {
    const element = await shown(html`<tillid-ranking method="pairs">${list}</tillid-ranking>`);
    await pause(450);
    sides(element)[0]!.click();
    element.parentElement!.lang = 'da';
    const done = () => wordsOf(find(element, 'tillid-pairs', '.done'));
    await eventually('the Danish words', () => done() === 'Du har sammenlignet 1 par, og det var det hele.');
  });

  for (const [why, template, told] of [
    [
      'there are too few options',
      html`<tillid-ranking method="pairs"
        ><ol>
          <li>Bus</li>
        </ol></tillid-ranking
      >`,
      /two options or more/,
    ],
    ['there is no such method', html`<tillid-ranking method="guess">${list}</tillid-ranking>`, /no method "guess"/],
  ] as const) {
    it(`leaves the list in place and tells why, where ${why}`, async () => {
      const events = listen('tillid-error');
      const element = stageOne<RankingElement>(template);
      await appear(element, 'slot:not([name])');
      await eventually('the event', () => events.length === 1);
      assert.match((events[0] as CustomEvent<{ message: string }>).detail.message, told);
      assert.isAbove(element.querySelector('li')!.getBoundingClientRect().height, 0);
    });
  }
});

describe('the definition of a ranking board', () => {
  const options = ['bus', 'pool'].map((id) => ({ id, text: { en: id } }));
  const questionOf = (more: object) => rankingDefinition({ method: 'pairs', options, ...more })?.questions?.[0] as unknown;

  for (const method of ['rank', 'dots', 'approval', 'pairs', 'budget'])
    it(`is sound where the method is "${method}"`, () => {
      const priced = options.map((option) => ({ ...option, cost: 40 }));
      assert.isTrue(parseDefinition(rankingDefinition({ method, options: priced, budget: 60 })).ok);
    });

  it('asks the question `board` of the type that the method is', () =>
    assert.deepEqual(questionOf({ question: { en: 'Which?' } }), { id: 'board', type: 'pairs', text: { en: 'Which?' }, options }));

  it('tells each method what it is told, and no other', () => {
    const all = { question: { en: 'Which?' }, dots: 4, perOption: 2, top: 3, budget: 100, currency: 'EUR' };
    const board = { id: 'board', text: { en: 'Which?' }, options };
    assert.deepEqual(
      ['rank', 'dots', 'approval', 'budget'].map((method) => questionOf({ ...all, method })),
      [
        { ...board, type: 'rank', top: 3 },
        { ...board, type: 'dots', dots: 4, perOption: 2 },
        { ...board, type: 'approval' },
        { ...board, type: 'budget', budget: 100, currency: 'EUR' },
      ],
    );
  });

  for (const method of ['guess', 'toString', '']) it(`is none where the method is "${method}"`, () => assert.isNull(rankingDefinition({ method, options })));

  for (const [method, text] of Object.entries(RANKING_QUESTIONS))
    it(`asks in every language of the library where the method is "${method}"`, () => {
      assert.sameMembers(Object.keys(text), ['en', 'da', 'sv', 'nb', 'de', 'pl', 'uk', 'tr', 'ar']);
      assert.lengthOf(new Set(Object.values(text)), 9);
      assert.equal((questionOf({ method }) as { text: unknown }).text, text);
    });

  it('has the id and version that the page gives it', () => {
    const { id, version } = rankingDefinition({ method: 'pairs', options, survey: 'meeting', version: '3' })!;
    assert.deepEqual([id, version], ['meeting', '3']);
  });
});
