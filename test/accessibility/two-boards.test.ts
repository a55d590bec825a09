import { assert } from '@open-wc/testing';
import { html } from 'lit';
import type { RankingElement } from '../../src/elements/ranking/ranking.element.js';
import { elementsIn } from '../fixtures/flat-tree.js';
import { hearRegions, wordsSaid } from '../fixtures/live-regions.js';
import { eventually, find, focused, pause, press, stage } from '../fixtures/stage.js';
import { boardOf, controlOf, withoutChance } from '../fixtures/ways/way-board.js';
import type { Way } from '../fixtures/ways/way.js';
import { WAYS } from '../fixtures/ways/ways-to-choose.js';

/** Attributes by which one element names others of its root. */
const REFERENCES = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'aria-details', 'aria-errormessage', 'for', 'list'];

/** A pair that has just come takes no answer for so long, in milliseconds. */
const SETTLING = 450;

/** Every method beside itself, and beside the next one of the list. */
const COUPLES = WAYS.flatMap((way, place) => [[way, way] as const, [way, WAYS[(place + 1) % WAYS.length]!] as const]);

async function stageTwo(ways: readonly Way[]) {
  withoutChance();
  const page = stage(html`${ways.map(({ method }) => boardOf(method, 'da'))}`, 'da');
  const boards = [...page.querySelectorAll<RankingElement>('tillid-ranking')];
  const controls = await Promise.all(boards.map((board, place) => controlOf(board, ways[place]!.method)));
  return { page, boards, controls };
}

/** References that lead nowhere, and ids that stand twice in one root. */
const faultyIds = (page: HTMLElement) =>
  [...elementsIn(page)].flatMap((element) => {
    const root = element.getRootNode() as Document | ShadowRoot;
    const lost = REFERENCES.flatMap((name) => (element.getAttribute(name)?.split(/\s+/) ?? []).filter((id) => root.querySelector(`#${CSS.escape(id)}`) === null));
    const isTwice = element.id !== '' && root.querySelectorAll(`#${CSS.escape(element.id)}`).length > 1;
    return [...lost.map((id) => `${element.localName} refers to ${id}`), ...(isTwice ? [`${element.id} stands twice`] : [])];
  });

/** The survey of the board in which an element stands. */
function surveyAround(element: Element | null): string | null | undefined {
  const root = element?.getRootNode();
  return root instanceof ShadowRoot ? surveyAround(root.host) : element?.getAttribute('survey');
}

/** What a control shows and holds. */
const stateOf = (control: HTMLElement) =>
  JSON.stringify([...elementsIn(control)].map((element) => [element.localName, element.className, (element as HTMLInputElement).value, (element as HTMLInputElement).checked]));

for (const [one, other] of COUPLES) {
  describe(`two boards on one page, of the methods "${one.method}" and "${other.method}"`, () => {
    for (const place of [0, 1]) {
      const way = [one, other][place]!;
      it(`keep to themselves when the ${place === 0 ? 'first' : 'second'} is answered with keys`, async () => {
        const { boards, controls } = await stageTwo([one, other]);
        const [mine, yours] = [place, 1 - place] as const;
        const [saidHere, saidThere] = [hearRegions(boards[mine]!), hearRegions(boards[yours]!)];
        const before = stateOf(controls[yours]!);
        if (way.method === 'pairs') await pause(SETTLING);
        find(controls[mine]!, way.steps[0]!.at)!.focus();
        await press('Space');
        await eventually('the words', () => wordsSaid(saidHere).length > 0);
        assert.deepEqual([wordsSaid(saidHere), wordsSaid(saidThere)], [[way.steps[0]!.told.da], []]);
        assert.deepEqual([controls[mine]!.given === undefined, controls[yours]!.given], [false, undefined]);
        assert.isTrue(stateOf(controls[yours]!) === before, 'the other board is as it was');
        assert.equal(surveyAround(focused()), boards[mine]!.getAttribute('survey'));
      });
    }

    it('refer to nothing outside of themselves', async () => {
      const { page } = await stageTwo([one, other]);
      assert.deepEqual(faultyIds(page), []);
    });
  });
}
