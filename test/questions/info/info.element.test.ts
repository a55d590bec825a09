import { assert } from '@open-wc/testing';
import { html } from 'lit';
import '../../../src/questions/info/info.element.js';
import type { InfoElement } from '../../../src/questions/info/info.element.js';
import { infoExamples } from '../../../src/questions/info/info.examples.js';
import type { InfoQuestion } from '../../../src/questions/info/info.js';
import { objections } from '../../fixtures/axe.js';
import { overflowing } from '../../fixtures/overflow.js';
import { all, appear, find, focused, press, stage, stageOne, wordsOf } from '../../fixtures/stage.js';

/** Words that stand among the questions of a definition. */
async function shown(question: Partial<InfoQuestion> = {}, language = 'en'): Promise<InfoElement> {
  const whole: InfoQuestion = { id: 'next', type: 'info', text: { en: 'The next questions are about school.' }, ...question };
  const info = stageOne<InfoElement>(html`<tillid-info .question=${whole}></tillid-info>`, language);
  await appear(info, 'p');
  return info;
}

const LINK = { url: '/plan', text: { en: 'Read the plan' } };

describe('words between questions show', () => {
  it('their paragraphs, divided by empty lines', async () =>
    assert.deepEqual(all(await shown({ text: { en: 'One\n\nTwo\n \nThree\n\n' } }), 'p').map(wordsOf), ['One', 'Two', 'Three']));

  it('their title as a heading', async () => assert.equal(wordsOf(find(await shown({ title: { en: 'School' } }), 'h3')), 'School'));

  it('no heading where there is no title', async () => assert.isUndefined(find(await shown(), 'h3')));

  it('their link', async () => {
    const link = find<HTMLAnchorElement>(await shown({ link: LINK }), 'a')!;
    assert.deepEqual([link.getAttribute('href'), wordsOf(link)], ['/plan', 'Read the plan']);
  });

  it('each paragraph marked with its language where that is not the reader’s', async () => {
    const spans = all(await shown({ text: { ar: 'واحد\n\nاثنان' } }, 'da'), 'p span');
    assert.deepEqual(
      spans.map((span) => [span.lang, span.dir]),
      [
        ['ar', 'rtl'],
        ['ar', 'rtl'],
      ],
    );
  });

  it('those of an attribute, where they are used alone', async () => {
    const info = stageOne<InfoElement>(html`<tillid-info label="Thank you for taking part."></tillid-info>`);
    assert.equal(wordsOf(await appear(info, 'p')), 'Thank you for taking part.');
  });
});

describe('words between questions ask nothing', () => {
  it('and say so', async () => assert.isFalse((await shown()).isAnswerable));

  it('and give nothing', async () => {
    const info = await shown();
    assert.deepEqual([info.given, info.state, info.answerText], [undefined, null, '']);
  });

  it('and send nothing', async () => {
    const form = stageOne<HTMLFormElement>(html`<form><tillid-info name="next" label="Words"></tillid-info></form>`);
    await appear(form, 'tillid-info', 'p');
    assert.deepEqual([...new FormData(form)], []);
  });

  it('and are never required', async () => {
    const info = stageOne<InfoElement>(html`<tillid-info required label="Words"></tillid-info>`);
    await appear(info, 'p');
    assert.deepEqual([info.checkValidity(), wordsOf(find(info, '.question'))], [true, 'Words']);
  });

  it('and can neither be left nor cleared', async () => {
    const info = await shown({ link: LINK });
    info.state = 'something';
    await info.updateComplete;
    assert.deepEqual(all(info, 'input, button, .clear, .leaving'), []);
  });

  it('and are passed over by Tab', async () => {
    const page = stage(html`<button id="before">before</button><tillid-info label="Words"></tillid-info><button id="after">after</button>`);
    await appear(page, 'tillid-info', 'p');
    page.querySelector<HTMLElement>('#before')!.focus();
    await press('Tab');
    assert.equal(focused()?.id, 'after');
  });

  it('and let Tab stop at their link only', async () => {
    const page = stage(
      html`<button id="before">before</button><tillid-info .question=${{ id: 'i', type: 'info', text: { en: 'Words' }, link: LINK }}></tillid-info
        ><button id="after">after</button>`,
    );
    await appear(page, 'tillid-info', 'a');
    page.querySelector<HTMLElement>('#before')!.focus();
    await press('Tab');
    const first = focused()?.localName;
    await press('Tab');
    assert.deepEqual([first, focused()?.id], ['a', 'after']);
  });
});

describe('every example of words between questions', () => {
  for (const { name, question } of infoExamples) {
    it(`leaves axe-core nothing to object to: ${name}`, async () => assert.deepEqual(await objections(await shown(question, 'da')), []));

    for (const language of ['da', 'ar']) {
      it(`stays within 320 CSS pixels: ${name} (${language})`, async () => {
        const info = await shown(question, language);
        info.parentElement!.style.width = '320px';
        assert.deepEqual(overflowing(info.parentElement!), []);
      });
    }
  }
});
