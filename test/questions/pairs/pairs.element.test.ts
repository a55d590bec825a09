import { assert } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../../src/questions/pairs/pairs.element.js';
import { asShown } from '../../../src/questions/pairs/pair-sides.js';
import type { PairsElement } from '../../../src/questions/pairs/pairs.element.js';
import { pairs, type PairsQuestion } from '../../../src/questions/pairs/pairs.js';
import { parseWith } from '../../../src/validation/parse-with.js';
import { objections } from '../../fixtures/axe.js';
import { overflowing } from '../../fixtures/overflow.js';
import { all, appear, eventually, find, focused, press, stageOne, wordsOf } from '../../fixtures/stage.js';

const list = html`<ol>
  <li value="bus" data-cost="40000">Bus</li>
  <li value="pool">Pool</li>
  <li value="library" data-place="Lejre">Library</li>
  <li value="park" data-versus="More homes">More parks</li>
  <li value="court">Court</li>
</ol>`;

const question: PairsQuestion = {
  id: 'board',
  type: 'pairs',
  text: { en: 'Which is better?', da: 'Hvad er bedst?', ar: 'أيهما أفضل؟' },
  options: ['bus', 'pool', 'library', 'park', 'court'].map((id) => ({ id, text: { en: `The ${id}`, da: `Om ${id}` } })),
};

/** Pairs in a form, with options of the page, once they are drawn. */
async function inForm(control: TemplateResult, language = 'en'): Promise<{ form: HTMLFormElement; control: PairsElement }> {
  const form = stageOne<HTMLFormElement>(html`<form>${control}</form>`, language);
  const element = form.querySelector('tillid-pairs')!;
  await appear(element, '.side');
  return { form, control: element };
}

/** Pairs that stand for a question of a definition. */
async function asked(more: Partial<PairsQuestion> = {}, language = 'en'): Promise<PairsElement> {
  const control = stageOne<PairsElement>(html`<tillid-pairs name="board" .question=${{ ...question, ...more }}></tillid-pairs>`, language);
  await appear(control, '.side');
  return control;
}

const sides = (control: PairsElement) => all<HTMLButtonElement>(control, '.side');
const place = (control: PairsElement) => wordsOf(find(control, '.place'));
const told = (control: PairsElement) => wordsOf(find(control, '.told'));
const chosen = (control: PairsElement) => all(control, '.said').map(wordsOf);
const sent = (form: HTMLFormElement) => [...new FormData(form)];
/** The ids of the options of the pair that is shown, told by their names. */
const shown = (control: PairsElement) => sides(control).map((side) => wordsOf(side).replace('The ', ''));

/** Clicks as if the pair had been there long enough. */
async function click(control: PairsElement, target: HTMLElement | undefined, later = 1000): Promise<void> {
  const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
  Object.defineProperty(event, 'timeStamp', { value: performance.now() + later });
  target!.dispatchEvent(event);
  await control.updateComplete;
}
const answer = (control: PairsElement, came: 0 | 1 | 'tie') => click(control, came === 'tie' ? find(control, '.undecided') : sides(control)[came]);
async function answerAll(control: PairsElement, came: 0 | 1 | 'tie' = 0): Promise<void> {
  while (sides(control).length > 0) await answer(control, came);
}

describe('pairs in a plain form', () => {
  it('send nothing while there is no answer', async () => assert.deepEqual(sent((await inForm(html`<tillid-pairs name="board">${list}</tillid-pairs>`)).form), []));

  it('send what was preferred and what not, in JSON under their name', async () => {
    const { form, control } = await inForm(
      html`<tillid-pairs name="board"
        ><ol>
          <li value="a">Apples</li>
          <li value="b">Bread</li>
        </ol></tillid-pairs
      >`,
    );
    await answer(control, 1);
    assert.deepEqual(sent(form), [['board', '[["b","a"]]']]);
  });

  it('send a pair that was left undecided', async () => {
    const { form, control } = await inForm(
      html`<tillid-pairs name="board"
        ><ol>
          <li value="a">Apples</li>
          <li value="b">Bread</li>
        </ol></tillid-pairs
      >`,
    );
    await answer(control, 'tie');
    assert.deepEqual(sent(form), [['board', '[["a","b","tie"]]']]);
  });

  it('ask all pairs of the options of the page', async () => assert.equal(place((await inForm(html`<tillid-pairs>${list}</tillid-pairs>`)).control), 'Pair 1 of 10'));

  it('ask no more than their attribute says', async () => assert.equal(place((await inForm(html`<tillid-pairs most="4">${list}</tillid-pairs>`)).control), 'Pair 1 of 4'));

  for (const most of ['0', '-3', 'x', '2.5', '1000']) {
    it(`ask a whole number of pairs where the attribute is ${most}`, async () =>
      assert.match(place((await inForm(html`<tillid-pairs most=${most}>${list}</tillid-pairs>`)).control), /^Pair 1 of (1|2|10)$/));
  }

  it('show place and cost of an option', async () => {
    const { control } = await inForm(
      html`<tillid-pairs
        ><ol>
          <li value="a" data-place="Lejre" data-cost="40000">Apples</li>
          <li value="b">Bread</li>
        </ol></tillid-pairs
      >`,
    );
    assert.match(wordsOf(sides(control)[0]), /Apples Where: Lejre Costs: kr.40,000/);
  });

  it('begin with the list of their attribute', async () => {
    const { control } = await inForm(html`<tillid-pairs value='[["bus","pool"]]'>${list}</tillid-pairs>`);
    assert.deepEqual([control.value, place(control)], [[['bus', 'pool']], 'Pair 2 of 10']);
  });

  it('are invalid without an answer where one is required', async () => {
    const { control } = await inForm(html`<tillid-pairs required>${list}</tillid-pairs>`);
    assert.deepEqual([control.validity.valueMissing, control.validationMessage], [true, 'Compare at least one pair.']);
  });

  it('are valid with one pair where an answer is required', async () => {
    const { form, control } = await inForm(html`<tillid-pairs required>${list}</tillid-pairs>`);
    await answer(control, 0);
    assert.isTrue(form.checkValidity());
  });

  it('tell of each answer by input and change, once the form knows it', async () => {
    const { form, control } = await inForm(
      html`<tillid-pairs name="board"
        ><ol>
          <li value="a">Apples</li>
          <li value="b">Bread</li>
        </ol></tillid-pairs
      >`,
    );
    const heard: unknown[] = [];
    for (const name of ['input', 'change']) form.addEventListener(name, () => heard.push([name, sent(form)]));
    await answer(control, 0);
    assert.deepEqual(heard, [
      ['input', [['board', '[["a","b"]]']]],
      ['change', [['board', '[["a","b"]]']]],
    ]);
  });

  it('go back to their attribute when the form is reset', async () => {
    const { form, control } = await inForm(html`<tillid-pairs value='[["bus","pool"]]'>${list}</tillid-pairs>`);
    await answer(control, 0);
    form.reset();
    await control.updateComplete;
    assert.deepEqual(control.value, [['bus', 'pool']]);
  });

  it('take no answer where they are disabled', async () => {
    const { control } = await inForm(html`<tillid-pairs disabled>${list}</tillid-pairs>`);
    sides(control)[0]!.click();
    assert.isNull(control.value);
  });
});

describe('pairs that stand for a question', () => {
  it('give answers that the question takes, whatever is pressed', async () => {
    const control = await asked();
    for (const came of [0, 1, 'tie', 'tie', 1, 0, 'tie', 1, 0, 'tie'] as const) await answer(control, came);
    assert.isTrue(parseWith(pairs.answer(question), control.given).ok, JSON.stringify(control.given));
  });

  it('keep the answers in the order in which the pairs were asked, sides and all', async () => {
    const control = await asked();
    const pairsShown: string[][] = [];
    for (let index = 0; index < 10; index++) {
      pairsShown.push(shown(control));
      await answer(control, index % 2 === 0 ? 0 : 1);
    }
    const order = (control.given as [string, string][]).map(([a, b]): [string, string] => [a, b]);
    assert.deepEqual(asShown(order), pairsShown as [string, string][]);
  });

  it('offer no way to be undecided where the question has none', async () => assert.isUndefined(find(await asked({ undecided: false }), '.undecided')));

  it('say in the list what was preferred', async () => {
    const control = await asked({ options: question.options.slice(0, 2) });
    await answer(control, 0);
    assert.deepEqual(chosen(control), ['The bus rather than The pool']);
  });

  it('say where all have been compared', async () => {
    const control = await asked();
    await answerAll(control);
    assert.equal(wordsOf(find(control, '.done')), 'You have compared all 10 pairs.');
  });

  it('give the answer in words', async () => {
    const control = await asked({ options: question.options.slice(0, 2) }, 'da');
    await answer(control, 'tie');
    assert.equal(control.answerText as string, 'Ikke afgjort mellem Om bus og Om pool');
  });

  it('let a question be left, and taken up again with the same pairs', async () => {
    const control = await asked({ allow: ['no-answer'] });
    const first = shown(control);
    find(control, '.leave input')!.click();
    await control.updateComplete;
    assert.deepEqual([control.given, shown(control)], [{ missing: 'no-answer' }, first]);
  });

  it('ask the same pair after the language has changed', async () => {
    const control = await asked();
    await answer(control, 0);
    const before = shown(control);
    control.parentElement!.lang = 'da';
    await eventually('the Danish words', () => place(control).startsWith('Par'));
    assert.deepEqual(
      sides(control).map((side) => wordsOf(side).replace('Om ', '')),
      before,
    );
  });
});

describe('the state of pairs', () => {
  it('goes on with the same pairs in the same order', async () => {
    const control = await asked();
    for (const came of [0, 1, 'tie'] as const) await answer(control, came);
    const again = await asked();
    again.state = control.state;
    await again.updateComplete;
    const coming: string[][] = [];
    const comingAgain: string[][] = [];
    for (let index = 3; index < 10; index++) {
      coming.push(shown(control));
      comingAgain.push(shown(again));
      await answer(control, 0);
      await answer(again, 0);
    }
    assert.deepEqual([comingAgain, again.given], [coming, control.given]);
  });

  it('may be an answer alone, after which other pairs follow', async () => {
    const control = await asked();
    control.state = '[["pool","bus"],["court","library"]]';
    await control.updateComplete;
    assert.deepEqual(
      [control.given, place(control)],
      [
        [
          ['pool', 'bus'],
          ['court', 'library'],
        ],
        'Pair 3 of 10',
      ],
    );
  });

  it('is nothing without an answer', async () => assert.isNull((await asked()).state));

  it('is put aside where the question has other options by now', async () => {
    const control = await asked({ options: question.options.slice(0, 3) });
    control.state = JSON.stringify({
      answer: [
        ['bus', 'park'],
        ['pool', 'bus'],
      ],
      order: [
        ['bus', 'park'],
        ['pool', 'bus'],
        ['park', 'court'],
      ],
    });
    await control.updateComplete;
    assert.deepEqual([control.given, place(control)], [[['pool', 'bus']], 'Pair 2 of 3']);
  });

  it('is drawn anew for the next person after all was cleared', async () => {
    const orders = new Set<string>();
    const control = await asked();
    for (let index = 0; index < 12; index++) {
      orders.add(String(shown(control)));
      control.clear();
      await control.updateComplete;
    }
    assert.isAbove(orders.size, 1);
  });
});

describe('a pair', () => {
  it('is not answered by the second tap of two', async () => {
    const control = await asked();
    await answer(control, 0);
    await click(control, sides(control)[0], 100);
    assert.equal((control.given as unknown[]).length, 1);
  });

  it('is not answered by a real double click', async () => {
    const control = await asked();
    await eventually('the pair to have settled', () => new Promise<boolean>((resolve) => setTimeout(() => resolve(true), 450)));
    sides(control)[0]!.click();
    await control.updateComplete;
    sides(control)[0]!.click();
    assert.equal((control.given as unknown[]).length, 1);
  });

  it('keeps the focus on its button when the next one comes', async () => {
    const control = await asked();
    const second = sides(control)[1]!;
    second.focus();
    await click(control, second);
    assert.deepEqual([focused(), place(control)], [second, 'Pair 2 of 10']);
  });

  it('is told, with what was chosen before', async () => {
    const control = await asked();
    const [first] = shown(control);
    await answer(control, 0);
    assert.equal(told(control), `Chosen: The ${first}. Pair 2 of 10: The ${shown(control)[0]} or The ${shown(control)[1]}.`);
  });

  it('is gone back to, with what was chosen', async () => {
    const control = await asked();
    await answer(control, 1);
    await click(control, all(control, '.step')[0]);
    assert.deepEqual([place(control), ...sides(control).map((side) => side.ariaPressed)], ['Pair 1 of 10', 'false', 'true']);
  });

  it('is told when it is gone back to', async () => {
    const control = await asked({ options: question.options.slice(0, 3) });
    await answer(control, 0);
    await click(control, all(control, '.step')[0]);
    assert.match(told(control), /^Pair 1 of 3: The \w+ or The \w+\. The \w+ rather than The \w+$/);
  });

  it('takes another answer in the place of the first, and leaves the others', async () => {
    const control = await asked();
    for (const came of [0, 0] as const) await answer(control, came);
    const before = control.given as string[][];
    await click(control, all(control, '.step')[0]);
    await click(control, all(control, '.step')[0]);
    await answer(control, 1);
    assert.deepEqual([control.given, place(control)], [[before[0]!.toReversed(), before[1]], 'Pair 2 of 10']);
  });

  it('is followed by the next one without being answered again', async () => {
    const control = await asked();
    await answer(control, 0);
    await click(control, all(control, '.step')[0]);
    await click(control, all(control, '.step')[1]);
    assert.equal(place(control), 'Pair 2 of 10');
  });

  it('says why there is no way back from the first', async () => {
    const control = await asked();
    await click(control, all(control, '.step')[0]);
    assert.equal(told(control), 'This is the first pair.');
  });

  it('says why there is no way on before it is answered', async () => {
    const control = await asked();
    await click(control, all(control, '.step')[1]);
    assert.equal(told(control), 'The next pair comes when you have answered this one.');
  });
});

describe('the list of what was chosen', () => {
  it('is there as soon as there is an answer', async () => {
    const control = await asked();
    await answer(control, 0);
    assert.equal(wordsOf(find(control, 'summary')), 'What you have chosen so far (1)');
  });

  it('gets the focus to its heading when all pairs have been compared', async () => {
    const control = await asked();
    await answerAll(control);
    await eventually('the focus', () => focused() === find(control, '.done'));
  });

  it('leads to each pair and back', async () => {
    const control = await asked();
    await answerAll(control, 0);
    const before = control.given as string[][];
    await click(control, all(control, '.change')[3]);
    assert.equal(place(control), 'Pair 4 of 10');
    await eventually('the focus on the pair', () => focused() === sides(control)[0]);
    await answer(control, 1);
    assert.deepEqual(control.given, before.with(3, before[3]!.toReversed()));
    await eventually('the focus back in the list', () => focused() === all(control, '.change')[3]);
  });

  it('names the pair on each button', async () => {
    const control = await asked({ options: question.options.slice(0, 2) });
    await answer(control, 1);
    assert.equal(find(control, '.change')!.getAttribute('aria-label'), 'Change: The bus or The pool');
  });
});

describe('pairs by keyboard alone', () => {
  it('are answered, gone back to and changed', async () => {
    const control = await asked({ options: question.options.slice(0, 3) });
    const settled = () => new Promise((resolve) => setTimeout(resolve, 450));
    await press('Tab');
    assert.equal(focused(), sides(control)[0]);
    await settled();
    await press('Enter');
    await control.updateComplete;
    assert.equal(place(control), 'Pair 2 of 3');
    await settled();
    await press('Tab', 'Space');
    await control.updateComplete;
    assert.equal(place(control), 'Pair 3 of 3');
    await press('Tab', 'Tab', 'Enter');
    await control.updateComplete;
    assert.equal(place(control), 'Pair 2 of 3');
  });
});

describe('what pairs look like', () => {
  const longWord = 'Sundhedscenterbyggeriets'.repeat(2);
  const long = question.options.map((option) => ({ ...option, text: { da: `${longWord} ${option.id}` } }));

  it('stays within 320 pixels, also with long words', async () => {
    const control = stageOne<PairsElement>(html`<tillid-pairs .question=${{ ...question, options: long }}></tillid-pairs>`, 'da');
    control.parentElement!.style.inlineSize = '320px';
    await appear(control, '.side');
    await answer(control, 0);
    assert.deepEqual(overflowing(control.parentElement!), []);
  });

  it('has buttons of 44 pixels and more', async () => {
    const control = await asked();
    for (const button of all(control, 'button')) assert.isAtLeast(button.getBoundingClientRect().height, 44);
  });

  for (const language of ['en', 'ar']) {
    it(`gives nothing to object to (${language})`, async () => {
      const control = await asked({}, language);
      await answer(control, 0);
      assert.deepEqual(await objections(control.parentElement!), []);
    });
  }
});
