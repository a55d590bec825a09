import { formatPath, type ProblemAt } from '../validation/problem-at.js';
import type { BoardAct, BoardActOf } from './act.js';
import type { BoardSurvey } from './board.js';
import type { BoardDocument } from './board-document.js';
import { priceFaults } from './price-faults.js';

/** What an act is held against: the board as facilitators see it just before. */
interface Ground {
  readonly definition: BoardSurvey;
  readonly board: BoardSurvey['board'];
  readonly document: BoardDocument;
}

const expected = (path: string, what: string): ProblemAt => ({ path, expected: `expected ${what}` });
const unless = (isRight: boolean, path: string, what: string): ProblemAt[] => (isRight ? [] : [expected(path, what)]);
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

/** All that is shown and may be hidden or named: cards, what stands beside, contributions, stories. */
function shownIds({ cards, side, objections, contributions, stories }: BoardDocument): ReadonlySet<string> {
  return new Set([...ids(cards), ...cards.flatMap(({ merged }) => ids(merged)), ...ids(side), ...ids(objections), ...ids(contributions), ...ids(stories)]);
}

const isHead = ({ document }: Ground, card: string) => ids(document.cards).includes(card);
const isShown = ({ document }: Ground, card: string) => shownIds(document).has(card);
const headOf = ({ document }: Ground, card: string) => document.cards.find(({ id, merged }) => id === card || ids(merged).includes(card));

function mergeFaults(ground: Ground, { cards, into }: BoardActOf<'merge'>): ProblemAt[] {
  const head = headOf(ground, into);
  if (head === undefined) return [expected('into', 'a collected card that is shown')];
  return cards.flatMap((card, index) => {
    const path = formatPath(['cards', index]);
    const own = headOf(ground, card);
    if (own === undefined || own.question !== head.question) return [expected(path, 'a card that is shown and was collected by the same question as "into"')];
    return unless(card !== head.id && card !== into, path, 'another card than the one that it is put under');
  });
}

function chooseFaults(ground: Ground, { card }: BoardActOf<'choose'>): ProblemAt[] {
  const { document, board } = ground;
  const found = document.cards.find(({ id }) => id === card);
  if (found === undefined) return [expected('card', 'a collected card that is shown and stands under no other')];
  const chosen = document.chosen.filter((one) => one.card !== card && headOf(ground, one.card)?.question === found.question).length;
  return unless(board.mostChosen === undefined || chosen < board.mostChosen, 'card', `at most ${board.mostChosen} chosen cards of one question; take another back first`);
}

function contributeFaults({ document, board }: Ground, { card, actors, others = [] }: BoardActOf<'contribute'>): ProblemAt[] {
  const given = ids(board.actors ?? []);
  return [
    ...unless(
      board.phases.some(({ kind }) => kind === 'contribute'),
      'act',
      'a board with a phase of the kind "contribute"',
    ),
    ...unless(
      document.chosen.some((one) => one.card === card),
      'card',
      'a card that was chosen',
    ),
    ...actors.flatMap((actor, index) => unless(given.includes(actor), formatPath(['actors', index]), `one of the actors of the board: ${given.join(', ')}`)),
    ...unless(actors.length + others.length > 0, 'actors', 'somebody who contributes, here or in "others"'),
  ];
}

const NOT_SHOWN = 'something that stands on the board';

const FAULTS: { readonly [Name in BoardAct['act']]: (ground: Ground, act: BoardActOf<Name>) => ProblemAt[] } = {
  phase: ({ board }, { phase }) => unless(ids(board.phases).includes(phase), 'phase', `one of the phases of the board: ${ids(board.phases).join(', ')}`),
  hide: (ground, { card }) => unless(isShown(ground, card), 'card', NOT_SHOWN),
  show: ({ document }, { card }) => unless(ids(document.hidden ?? []).includes(card), 'card', 'something that is hidden'),
  redact: (ground, { card }) => {
    const { hidden = [], stories } = ground.document;
    const isKnown = isShown(ground, card) || ids(hidden).includes(card) || stories.some(({ parts }) => ids(parts).includes(card));
    return unless(isKnown, 'card', `${NOT_SHOWN}, or is hidden`);
  },
  merge: mergeFaults,
  part: (ground, { card }) => unless(headOf(ground, card) !== undefined && !isHead(ground, card), 'card', 'a card that stands under another'),
  choose: chooseFaults,
  unchoose: ({ document }, { card }) => unless(document.chosen.map((one) => one.card).includes(card), 'card', 'a card that was chosen'),
  price: ({ definition, document }, act) => priceFaults(definition, document, act),
  unprice: ({ document }, { card }) => unless(document.cards.find(({ id }) => id === card)?.price !== undefined, 'card', 'a collected card that is shown and has a price'),
  category: () => [],
  categorise: (ground, { card, category }) => [
    ...unless(isHead(ground, card), 'card', 'a collected card that is shown and stands under no other'),
    ...unless(category === null || ids(ground.document.categories).includes(category), 'category', 'a category that was made before, or null'),
  ],
  theme: (ground, { cards }) => cards.flatMap((card, index) => unless(isShown(ground, card), formatPath(['cards', index]), NOT_SHOWN)),
  contribute: contributeFaults,
  became: (ground, { card }) => unless(card === null || isShown(ground, card), 'card', `${NOT_SHOWN}, or null`),
};

/**
 * Why an act cannot be done on a board as it stands, with places within the act; nothing where it can.
 *
 * @param document As facilitators see it.
 */
export const faultsOfAct = (definition: BoardSurvey, document: BoardDocument, act: BoardAct): ProblemAt[] =>
  (FAULTS[act.act] as (ground: Ground, act: BoardAct) => ProblemAt[])({ definition, board: definition.board, document }, act);
