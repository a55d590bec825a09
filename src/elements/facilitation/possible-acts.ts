import type { BoardDocument } from '../../board/board-document.js';

/** What asks for something before it is done: each has a form of its own (`form-of.ts`). */
export type FormKind = 'hide' | 'redact' | 'merge' | 'price' | 'choose' | 'categorise' | 'became' | 'category' | 'theme' | 'contribute' | 'phase';

/** What is done at once. */
export type Direct = 'show' | 'part' | 'unchoose' | 'unprice';

/** Something that can be done with what stands on a board. */
export type Possible = Exclude<FormKind, 'category' | 'theme' | 'contribute' | 'phase'> | Direct;

/** What can be done with something as the board stands, in the order in which it is offered; nothing for what does not stand there. */
export function possibleActs(board: BoardDocument, id: string): readonly Possible[] {
  const has = (list: readonly { readonly id: string }[] | undefined) => (list ?? []).some((one) => one.id === id);
  const card = board.cards.find((one) => one.id === id);
  if (card !== undefined) {
    const others = board.cards.some((one) => one.id !== id && one.question === card.question);
    const isChosen = board.chosen.some((one) => one.card === id);
    const isProposal = board.purses?.[card.question] !== undefined;
    return [
      ...(isProposal ? ['price' as const] : []),
      ...(card.price === undefined ? [] : ['unprice' as const]),
      'hide',
      'redact',
      ...(others ? ['merge' as const] : []),
      isChosen ? 'unchoose' : 'choose',
      'categorise',
      'became',
    ];
  }
  if (board.cards.some(({ merged }) => has(merged))) return ['part', 'hide', 'redact'];
  if (has(board.side) || has(board.objections) || has(board.contributions)) return ['hide', 'redact', 'became'];
  if (has(board.stories)) return ['hide', 'redact'];
  if (board.stories.some(({ parts }) => has(parts))) return ['redact'];
  return has(board.hidden) ? ['show'] : [];
}
