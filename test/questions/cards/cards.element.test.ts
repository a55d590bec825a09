import { assert } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import '../../../src/questions/cards/cards.element.js';
import type { CardsElement } from '../../../src/questions/cards/cards.element.js';
import { cardsExamples } from '../../../src/questions/cards/cards.examples.js';
import type { CardsQuestion } from '../../../src/questions/cards/cards.js';
import { objections } from '../../fixtures/axe.js';
import { overflowing } from '../../fixtures/overflow.js';
import { accessibilityTree, all, appear, eventually, find, focused, listen, onlyInChromium, press, stage, stageOne, type, wordsOf } from '../../fixtures/stage.js';

/** The cards in a form, once they are drawn. */
async function inForm(cards: TemplateResult, language = 'en'): Promise<{ form: HTMLFormElement; cards: CardsElement }> {
  const form = stageOne<HTMLFormElement>(html`<form>${cards}</form>`, language);
  const element = form.querySelector('tillid-cards')!;
  await appear(element, 'legend');
  return { form, cards: element };
}

/** Cards that stand for a question of a definition. */
async function asked(question: Partial<CardsQuestion> = {}, language = 'en'): Promise<CardsElement> {
  const whole: CardsQuestion = { id: 'q', type: 'cards', text: { en: 'Which ideas?', da: 'Hvilke ideer?' }, ...question };
  const cards = stageOne<CardsElement>(html`<tillid-cards .question=${whole}></tillid-cards>`, language);
  await appear(cards, 'legend');
  return cards;
}

const field = (cards: CardsElement) => find<HTMLInputElement>(cards, '#field')!;
const texts = (cards: CardsElement) => all(cards, '.card .text').map(wordsOf);
const said = (cards: CardsElement) => wordsOf(find(cards, '.done'));
const sent = (form: HTMLFormElement) => [...new FormData(form)];

/** Writes as if typed, in one stroke. */
async function write(cards: CardsElement, words: string): Promise<void> {
  field(cards).value = words;
  field(cards).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await cards.updateComplete;
}

/** Adds cards with the button. */
async function add(cards: CardsElement, ...list: string[]): Promise<void> {
  for (const words of list) {
    await write(cards, words);
    find(cards, '.add')!.click();
    await cards.updateComplete;
  }
}

async function remove(cards: CardsElement, place: number): Promise<void> {
  all(cards, '.remove')[place]!.click();
  await cards.updateComplete;
}

describe('cards in a plain form', () => {
  it('send nothing while there are none', async () => assert.deepEqual(sent((await inForm(html`<tillid-cards name="ideas"></tillid-cards>`)).form), []));

  it('send a list in JSON under their name', async () => {
    const { form, cards } = await inForm(html`<tillid-cards name="ideas"></tillid-cards>`);
    await add(cards, 'Flere bænke', 'Træer');
    assert.deepEqual(sent(form), [['ideas', '["Flere bænke","Træer"]']]);
  });

  it('send also what stands in the field, without "Add"', async () => {
    const { form, cards } = await inForm(html`<tillid-cards name="ideas"></tillid-cards>`);
    await add(cards, 'Flere bænke');
    await write(cards, 'Træer');
    assert.deepEqual(sent(form), [['ideas', '["Flere bænke","Træer"]']]);
  });

  it('tell the form their value and validity before anybody hears of them', async () => {
    const { form, cards } = await inForm(html`<tillid-cards name="ideas" required></tillid-cards>`);
    const seen: unknown[] = [];
    for (const name of ['input', 'change']) form.addEventListener(name, () => seen.push([name, sent(form), cards.validity.valid]));
    await add(cards, 'a');
    const value = [['ideas', '["a"]']];
    assert.deepEqual(seen, [
      ['input', value, true],
      ['input', value, true],
      ['change', value, true],
    ]);
  });

  it('begin with the list of their attribute', async () => assert.deepEqual(texts((await inForm(html`<tillid-cards value='["a","b"]'></tillid-cards>`)).cards), ['a', 'b']));

  for (const value of ['a', '{"a":1}', '[1, " "]', 'null']) {
    it(`begin empty where their attribute is ${value}`, async () => assert.deepEqual((await inForm(html`<tillid-cards value=${value}></tillid-cards>`)).cards.value, []));
  }

  it('show what a script has set', async () => {
    const { cards } = await inForm(html`<tillid-cards></tillid-cards>`);
    cards.value = ['Set by script'];
    await cards.updateComplete;
    assert.deepEqual(texts(cards), ['Set by script']);
  });

  it('are invalid without a card where one is required', async () => {
    const { cards } = await inForm(html`<tillid-cards required></tillid-cards>`);
    assert.deepEqual([cards.validity.valueMissing, cards.validationMessage], [true, 'Write at least one card.']);
  });

  it('say in Danish what is required', async () =>
    assert.equal((await inForm(html`<tillid-cards required></tillid-cards>`, 'da')).cards.validationMessage, 'Skriv mindst ét kort.'));

  it('are invalid with nothing but spaces where a card is required', async () => {
    const { cards } = await inForm(html`<tillid-cards required></tillid-cards>`);
    await write(cards, '   ');
    assert.isTrue(cards.validity.valueMissing);
  });

  it('are valid with what is only written where a card is required', async () => {
    const { form, cards } = await inForm(html`<tillid-cards required></tillid-cards>`);
    await write(cards, 'a');
    assert.isTrue(form.checkValidity());
  });

  it('are invalid where a script has set more than there is room for', async () => {
    const { cards } = await inForm(html`<tillid-cards at-most="1"></tillid-cards>`);
    cards.value = ['a', 'b'];
    await cards.updateComplete;
    assert.deepEqual([cards.validity.rangeOverflow, cards.validationMessage], [true, 'There is room for 1 card.']);
  });

  it('let the browser report what is required at the field', async () => {
    const { form } = await inForm(html`<tillid-cards required></tillid-cards>`);
    form.reportValidity();
    assert.equal(focused()?.id, 'field');
  });

  it('are gone after a reset, with what was written', async () => {
    const { form, cards } = await inForm(html`<tillid-cards name="ideas"></tillid-cards>`);
    await add(cards, 'a');
    await write(cards, 'b');
    form.reset();
    await cards.updateComplete;
    assert.deepEqual([sent(form), texts(cards), field(cards).value], [[], [], '']);
  });

  it('are those of their attribute after a reset', async () => {
    const { form, cards } = await inForm(html`<tillid-cards name="ideas" value='["a"]'></tillid-cards>`);
    await add(cards, 'b');
    form.reset();
    await cards.updateComplete;
    assert.deepEqual(sent(form), [['ideas', '["a"]']]);
  });

  it('can be neither added nor removed within a disabled fieldset', async () => {
    const form = stageOne<HTMLFormElement>(
      html`<form>
        <fieldset disabled><tillid-cards name="ideas" value='["a"]'></tillid-cards></fieldset>
      </form>`,
    );
    const cards = form.querySelector('tillid-cards')!;
    await appear(cards, '#field:disabled');
    await remove(cards, 0);
    assert.deepEqual([sent(form), texts(cards), find(cards, '.add')!.matches(':disabled')], [[], ['a'], true]);
  });

  it('are back when the browser restores the form, what was written among them', async () => {
    const before = await asked();
    await add(before, 'a');
    await write(before, 'b');
    const later = await asked();
    later.formStateRestoreCallback(before.state);
    await later.updateComplete;
    assert.deepEqual(texts(later), ['a', 'b']);
  });
});

describe('cards by keyboard', () => {
  async function between(): Promise<{ page: HTMLElement; cards: CardsElement }> {
    const page = stage(html`<button id="before">before</button><tillid-cards label="Which ideas?"></tillid-cards><button id="after">after</button>`);
    await appear(page, 'tillid-cards', '#field');
    page.querySelector<HTMLElement>('#before')!.focus();
    await press('Tab');
    return { page, cards: page.querySelector('tillid-cards')! };
  }

  it('begin at the field', async () => {
    await between();
    assert.equal(focused()?.id, 'field');
  });

  it('are added by Enter, one after the other, without leaving the field', async () => {
    const { cards } = await between();
    await type('Flere bænke');
    await press('Enter');
    await type('Træer');
    await press('Enter');
    await cards.updateComplete;
    assert.deepEqual([texts(cards), field(cards).value, focused()?.id], [['Flere bænke', 'Træer'], '', 'field']);
  });

  it('do not send a form by Enter', async () => {
    const { form, cards } = await inForm(html`<tillid-cards name="ideas"></tillid-cards><button>Send</button>`);
    let submitted = 0;
    form.addEventListener('submit', (event) => (event.preventDefault(), submitted++));
    cards.focus();
    await type('a');
    await press('Enter', 'Enter');
    assert.equal(submitted, 0);
  });

  it('are not added by the Enter that ends the writing of a sign', async () => {
    const { cards } = await between();
    await write(cards, 'か');
    field(cards).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, composed: true }));
    await cards.updateComplete;
    assert.deepEqual([texts(cards), field(cards).value], [[], 'か']);
  });

  it('are added with the button, and the focus is back in the field', async () => {
    const { cards } = await between();
    await type('a');
    await press('Tab', 'Space');
    await eventually('the focus', () => focused()?.id === 'field');
    assert.deepEqual(texts(cards), ['a']);
  });

  it('are none of nothing but spaces', async () => {
    const { cards } = await between();
    await press('Space', 'Enter');
    assert.deepEqual([cards.given, said(cards)], [undefined, '']);
  });

  it('are removed with their button', async () => {
    const { cards } = await between();
    await add(cards, 'a', 'b');
    field(cards).focus();
    await press('Tab', 'Tab', 'Space');
    await cards.updateComplete;
    assert.deepEqual(texts(cards), ['b']);
  });

  it('take no more than their longest text', async () => {
    const cards = await asked({ maxLength: 3 });
    cards.focus();
    await type('abcdef');
    assert.deepEqual(cards.given, ['abc']);
  });

  it('are left by Tab', async () => {
    await between();
    await press('Tab', 'Tab');
    assert.equal(focused()?.id, 'after');
  });
});

describe('the focus after a card was removed', () => {
  const isOnRemove = (cards: CardsElement, place: number) => focused() === all(cards, '.remove')[place];

  it('is on the next card', async () => {
    const cards = await asked();
    await add(cards, 'a', 'b', 'c');
    await remove(cards, 1);
    await eventually('the focus', () => isOnRemove(cards, 1));
    assert.equal(focused()?.getAttribute('aria-label'), 'Remove: c');
  });

  it('is in the field after the last card', async () => {
    const cards = await asked();
    await add(cards, 'a', 'b');
    await remove(cards, 1);
    await eventually('the focus', () => focused()?.id === 'field');
  });

  it('is in the field after the only card', async () => {
    const cards = await asked();
    await add(cards, 'a');
    await remove(cards, 0);
    await eventually('the focus', () => focused()?.id === 'field');
  });

  it('is in the field, which is back, after the last of as many as there is room for', async () => {
    const cards = await asked({ atMost: 2 });
    await add(cards, 'a', 'b');
    await remove(cards, 1);
    await eventually('the focus', () => focused()?.id === 'field');
  });
});

describe('as many cards as there is room for', () => {
  it('leave words in the place of the field', async () => {
    const cards = await asked({ atMost: 2 });
    await add(cards, 'a', 'b');
    assert.deepEqual([find(cards, '#field'), wordsOf(find(cards, '.full'))], [undefined, 'There is room for 2 cards.']);
  });

  it('have the focus on their list', async () => {
    const cards = await asked({ atMost: 1 });
    await add(cards, 'a');
    await eventually('the focus', () => focused()?.matches('ul.cards') === true);
  });

  it('leave the field where there is still room', async () => {
    const cards = await asked({ atMost: 2 });
    await add(cards, 'a');
    assert.isUndefined(find(cards, '.full'));
  });
});

describe('an answer of cards', () => {
  it('is the texts without spaces around them', async () => {
    const cards = await asked();
    await add(cards, ' Flere bænke ');
    await write(cards, ' Træer ');
    assert.deepEqual(cards.given, ['Flere bænke', 'Træer']);
  });

  it('holds no half of a character and no U+0000', async () => {
    const cards = await asked();
    await write(cards, 'half \ud83c and a\0b');
    assert.deepEqual(cards.given, ['half \ufffd and ab']);
  });

  it('may hold the same card twice', async () => {
    const cards = await asked();
    await add(cards, 'a', 'a');
    assert.deepEqual(cards.given, ['a', 'a']);
  });

  it('is read back in quotes, joined as in the language of the page', async () => {
    const cards = await asked({}, 'da');
    await add(cards, 'Bænke', 'Træer');
    await write(cards, 'Lys');
    assert.equal(wordsOf(stage(html`<p>${cards.answerText}</p>`)), '“Bænke”, “Træer” og “Lys”');
  });

  it('can be left, and is gone then', async () => {
    const cards = await asked({ allow: ['no-answer'] });
    await add(cards, 'a');
    find(cards, '.leave input')!.click();
    await cards.updateComplete;
    assert.deepEqual([cards.given, texts(cards)], [{ missing: 'no-answer' }, []]);
  });

  it('takes the place of a way to leave the question', async () => {
    const cards = await asked({ allow: ['no-answer'] });
    find(cards, '.leave input')!.click();
    await cards.updateComplete;
    await write(cards, 'a');
    assert.deepEqual(cards.given, ['a']);
  });
});

describe('a screen reader is told of cards', () => {
  it('politely that one was added, in a region that was there before', async () => {
    const cards = await asked();
    const region = find(cards, '.done')!;
    await add(cards, 'a', 'b');
    assert.deepEqual([region.isConnected, region.getAttribute('role'), said(cards)], [true, 'status', 'Card added. You have 2 cards.']);
  });

  it('that one was removed', async () => {
    const cards = await asked();
    await add(cards, 'a', 'b');
    await remove(cards, 0);
    assert.equal(said(cards), 'Removed: a');
  });

  it('that another of the same words was removed, which changes the region', async () => {
    const cards = await asked();
    await add(cards, 'a', 'a');
    await remove(cards, 0);
    const first = find(cards, '.done')!.textContent;
    await remove(cards, 0);
    assert.notEqual(find(cards, '.done')!.textContent, first);
  });

  it('nothing at first', async () => assert.equal(said(await asked()), ''));

  describe('by their roles and names', () => {
    before(onlyInChromium);

    const nodes = async (role: string) => (await accessibilityTree()).filter((node) => node.role === role);

    it('that they are a list of so many cards', async () => {
      await add(await asked(), 'a', 'b');
      const [list] = await nodes('list');
      assert.deepEqual([list?.name, (await nodes('listitem')).length], ['Your cards', 2]);
    });

    it('which card a button removes', async () => {
      await add(await asked(), 'Flere bænke');
      assert.include(
        (await nodes('button')).map(({ name }) => name),
        'Remove: Flere bænke',
      );
    });

    it('the question as the name of the group and the field as that of a new card', async () => {
      await asked();
      const [group] = await nodes('group');
      const [box] = await nodes('textbox');
      assert.deepEqual([group?.name, box?.name], ['Which ideas?', 'New card']);
    });

    it('hint and error as the description of the group', async () => {
      const cards = await asked({ hint: { en: 'Short ones.' } });
      cards.error = 'Write at least one card.';
      await cards.updateComplete;
      assert.equal((await nodes('group'))[0]?.description?.replace(/\s+/g, ' '), 'Short ones. There is room for 5 cards. Error: Write at least one card.');
    });

    it('that a card is required, until there is one', async () => {
      const cards = await asked({ required: true });
      const before = (await nodes('textbox'))[0]?.['required'];
      await add(cards, 'a');
      assert.deepEqual([before, (await nodes('textbox'))[0]?.['required']], [true, false]);
    });
  });
});

describe('cards with a private detail', () => {
  const note = (cards: CardsElement) => wordsOf(find(cards, '[part=note]'));

  it('are pointed out when they are added', async () => {
    const cards = await asked();
    await add(cards, 'Ring 20 30 40 50');
    assert.equal(note(cards), 'This looks like a telephone number. You may want to take it out before you send.');
  });

  it('are pointed out when the field is left', async () => {
    const cards = await asked();
    cards.focus();
    await type('bo@example.dk');
    const whileTyping = note(cards);
    await press('Tab');
    await cards.updateComplete;
    assert.deepEqual([whileTyping, note(cards)], ['', 'This looks like an e-mail address. You may want to take it out before you send.']);
  });

  it('are not pointed out any more once they are removed', async () => {
    const cards = await asked();
    await add(cards, 'Ring 20 30 40 50', 'Træer');
    await remove(cards, 0);
    assert.equal(note(cards), '');
  });

  it('are sent all the same', async () => {
    const cards = await asked();
    await add(cards, 'Ring 20 30 40 50');
    assert.deepEqual([cards.checkValidity(), cards.given], [true, ['Ring 20 30 40 50']]);
  });
});

it('cards tell of a card that was added or removed by `input` and `change`', async () => {
  const cards = await asked();
  await write(cards, 'a');
  const heard = listen('input', 'change');
  find(cards, '.add')!.click();
  await cards.updateComplete;
  await remove(cards, 0);
  assert.deepEqual(
    heard.map((event) => event.type),
    ['input', 'change', 'input', 'change'],
  );
});

describe('every example of cards', () => {
  for (const { name, question, valid } of cardsExamples) {
    describe(name, () => {
      it('shows its question', async () => assert.equal(wordsOf(find(await asked(question), 'legend')), question.text['en']));

      it('gives its valid answers', async () => {
        const given: unknown[] = [];
        for (const answer of valid as string[][]) {
          const cards = await asked(question);
          await add(cards, ...answer);
          given.push(cards.given);
        }
        assert.deepEqual(given, [...valid]);
      });

      const states: Record<string, Partial<Pick<CardsElement, 'error' | 'value' | 'disabled'>>> = {
        'at first': {},
        'with an error': { error: 'Skriv mindst ét kort.' },
        answered: { value: valid[0] as string[] },
        disabled: { value: valid[0] as string[], disabled: true },
      };
      for (const [state, change] of Object.entries(states)) {
        it(`leaves axe-core nothing to object to ${state}`, async () => {
          const cards = await asked(question, 'da');
          Object.assign(cards, change);
          await cards.updateComplete;
          assert.deepEqual(await objections(cards), []);
        });
      }

      for (const language of ['da', 'ar']) {
        it(`stays within 320 CSS pixels, whatever is written (${language})`, async () => {
          const cards = await asked(question, language);
          cards.parentElement!.style.width = '320px';
          cards.value = ['x'.repeat(200)];
          await cards.updateComplete;
          assert.deepEqual(overflowing(cards.parentElement!), []);
        });
      }
    });
  }
});
