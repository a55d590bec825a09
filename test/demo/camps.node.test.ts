import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { absent, BOARDS, COUNTED, INDEX, minutes, type Task, TASKS, type Translated } from '../fixtures/camps.js';

const sum = (values: readonly (number | null)[]): number => values.reduce<number>((total, value) => total + (value ?? 0), 0);
const ratedOn = (boards: readonly (typeof BOARDS)[number][]) => TASKS.flatMap((task) => boards.flatMap((board) => task.boards[board].cards));

/** Every text of a task with what it is called here, in all its languages. */
const textsOf = ({ id, name, purpose, boards, categories }: Task): (readonly [string, Translated])[] => [
  [`${id} name`, name],
  [`${id} purpose`, purpose],
  ...BOARDS.flatMap((board) =>
    boards[board].cards.flatMap((card): [string, Translated][] => [[card.id, card.text], ...(card.versus ? [[`${card.id} versus`, card.versus] as [string, Translated]] : [])]),
  ),
  ...categories.map(({ label }, index) => [`${id} category ${index + 1}`, label] as const),
];

/** The words of a text in small letters, without what stands between them. */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The first run of six words that two texts share, or an empty text. */
function sharedRun(text: string, original: string): string {
  const words = wordsOf(text);
  const within = ` ${wordsOf(original).join(' ')} `;
  const runs = words.map((_, start) => words.slice(start, start + 6)).filter((run) => run.length === 6);
  return runs.map((run) => run.join(' ')).find((run) => within.includes(` ${run} `)) ?? '';
}

/** Our texts that stand for an original, each with it. A card of two sides is told by both and by the two in a row. */
function toldFrom(): { original: string; ours: string }[] {
  const pairs: { original: string; ours: string }[] = [];
  const add = (original: string, ...texts: Translated[]) => {
    const inARow = ['da', 'en'].map((language) => texts.map((text) => text[language]).join(' '));
    pairs.push(...[...texts.flatMap((text) => Object.values(text)), ...inARow].map((ours) => ({ original, ours })));
  };
  for (const task of TASKS) {
    add(minutes.coreTasks.find(({ name }) => name === task.name.da)?.purpose ?? '', task.purpose);
    minutes.categories.filter(({ coreTask }) => coreTask === task.name.da).forEach(({ label }, index) => add(label, task.categories[index]!.label));
    for (const board of BOARDS) {
      const rated = [...minutes.items, ...minutes.indicatorRatings].filter((item) => item.coreTask === task.name.da && item.board === board);
      rated.forEach(({ item }, index) => {
        const { text, versus } = task.boards[board].cards[index]!;
        add(item, ...(versus ? [text, versus] : [text]));
      });
    }
  }
  return pairs;
}

describe('the camps of the demo', () => {
  it('hold 205 cards with 683 dots, and 29 rated indicators', () => {
    const cards = ratedOn(COUNTED);
    assert.deepEqual([cards.length, sum(cards.map(({ dots }) => dots)), ratedOn(['indicators']).length], [205, 683, 29]);
  });

  it('say everything in Danish and English, and in no other language', () => {
    const lacking = TASKS.flatMap(textsOf).filter(([, text]) => Object.keys(text).join() !== 'da,en' || Object.values(text).some((words) => wordsOf(words).length === 0));
    assert.deepEqual(lacking, []);
  });

  it('name each card by its task, its board and its place there', () => {
    const expected = TASKS.flatMap((task) => BOARDS.flatMap((board) => task.boards[board].cards.map((_, index) => `${task.id}-${board}-${String(index + 1).padStart(2, '0')}`)));
    assert.deepEqual(
      ratedOn(BOARDS).map(({ id }) => id),
      expected,
    );
  });
});

describe('the camps of the demo beside the minutes', { skip: absent }, () => {
  it('have the same core tasks in the same order', () =>
    assert.deepEqual(
      TASKS.map(({ name, camp, date, participants, groups }) => ({ name: name.da, camp, date, participants, groups })),
      minutes.coreTasks.map(({ name, camp, date, participants, groups }) => ({ name, camp, date, participants, groups })),
    ));

  for (const task of TASKS)
    for (const board of BOARDS)
      it(`have the tables, dots and pages of ${task.id}, ${board}, in the same order`, () =>
        assert.deepEqual(
          task.boards[board].cards.map(({ table, dots, page }) => ({ table, dots, page })),
          [...minutes.items, ...minutes.indicatorRatings]
            .filter((item) => item.coreTask === task.name.da && item.board === board)
            .map(({ group, dots, page }) => ({ table: group, dots, page })),
        ));

  it('leave no card of the minutes out', () => assert.equal(ratedOn(BOARDS).length, minutes.items.length + minutes.indicatorRatings.length));

  it('have the same counts of categories, and none where the minutes have none', () =>
    assert.deepEqual(
      TASKS.flatMap(({ name, categories }) => categories.map(({ count, page }) => ({ coreTask: name.da, count, page }))),
      minutes.categories.map(({ coreTask, count, page }) => ({ coreTask, count, page })),
    ));

  it('add up to the totals of each core task', () => {
    const totals = TASKS.map(({ name, boards, categories }) => {
      const counted = COUNTED.map((board) => {
        const { cards, ambiguousRuns, ambiguousMarks } = boards[board];
        return [board, { items: cards.length, dots: sum(cards.map(({ dots }) => dots)), ambiguousRuns, ambiguousMarks }];
      });
      const counts = categories.map(({ count }) => count);
      const known = { rows: counts.length, withCount: counts.filter((count) => count !== null).length, countSum: sum(counts) };
      return [name.da, { ...(Object.fromEntries(counted) as object), categories: known }];
    });
    assert.deepEqual(Object.fromEntries(totals), minutes.totals);
  });

  it('add up to the marks that cannot be placed', () => {
    const boards = TASKS.flatMap((task) => COUNTED.map((board) => task.boards[board]));
    assert.deepEqual(
      [sum(boards.map((board) => board.ambiguousRuns)), sum(boards.map((board) => board.ambiguousMarks)), INDEX.indicatorRunsSkipped],
      [minutes.ambiguousRuns, minutes.ambiguousMarks, minutes.indicatorRunsSkipped],
    );
  });

  it('add up to the cards that are printed twice', () =>
    assert.equal(sum(TASKS.flatMap((task) => BOARDS.map((board) => task.boards[board].duplicateRuns))), minutes.duplicateRuns));

  it('do not know how many marks of indicators cannot be placed', () =>
    assert.deepEqual(new Set(TASKS.flatMap(({ boards }) => [boards.indicators.ambiguousRuns, boards.indicators.ambiguousMarks])), new Set([null])));

  it('repeat no text of the minutes', () => {
    const same = toldFrom().filter(({ original, ours }) => wordsOf(original).join(' ') === wordsOf(ours).join(' '));
    assert.deepEqual(same, []);
  });

  it('share no six words in a row with the text of the minutes they stand for', () => {
    const shared = toldFrom().map(({ original, ours }) => sharedRun(ours, original));
    assert.deepEqual(shared.filter(Boolean), []);
  });
});
