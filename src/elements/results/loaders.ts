import type { SummaryResult } from '../../summaries/summary.js';
import type { View } from './view.js';

/** A view for each of some shapes of summary. */
export type ViewsOf<Kind extends SummaryResult['kind']> = { readonly [One in Kind]: View<Extract<SummaryResult, { kind: One }>> };

/** Shapes that few results have. */
export type LateKind = 'randomised' | 'allocation' | 'comparisons' | 'funding' | 'standing';

/** THE list of views that are fetched where results call for them, with the words for them: shape → its view in a language. */
const LATE: { readonly [Kind in LateKind]: (language: string) => Promise<ViewsOf<Kind>[Kind]> } = {
  randomised: async (language) => {
    const [{ randomisedView }, { loadChanceMessages }] = await Promise.all([import('./randomised-view.js'), import('../../locales/chance/loaders.js')]);
    return randomisedView(await loadChanceMessages(language));
  },
  allocation: async (language) => {
    const [{ allocationView }, { loadBoardMessages }] = await Promise.all([import('./allocation-view.js'), import('../../locales/board/loaders.js')]);
    return allocationView(await loadBoardMessages(language));
  },
  comparisons: async (language) => {
    const [{ comparisonsView }, { loadComparedMessages }] = await Promise.all([import('./comparisons-view.js'), import('../../locales/compared/loaders.js')]);
    return comparisonsView(await loadComparedMessages(language));
  },
  funding: async (language) => {
    const [{ fundingView }, { loadFundingMessages }] = await Promise.all([import('./funding-view.js'), import('../../locales/funding/loaders.js')]);
    return fundingView(await loadFundingMessages(language));
  },
  standing: async (language) => {
    const [{ standingView }, { loadOutcomeMessages }] = await Promise.all([import('./standing-view.js'), import('../../locales/outcome/loaders.js')]);
    return standingView(await loadOutcomeMessages(language));
  },
};

const isLate = (kind: SummaryResult['kind']): kind is LateKind => Object.hasOwn(LATE, kind);

/** The late views among those of some shapes, in a language. */
export async function loadLateViews(kinds: readonly SummaryResult['kind'][], language: string): Promise<Partial<ViewsOf<LateKind>>> {
  const views = [...new Set(kinds)].filter(isLate).map(async (kind) => [kind, await LATE[kind](language)] as const);
  return Object.fromEntries(await Promise.all(views));
}

/** Whether some of these shapes have a view that is to be fetched and is not there yet. */
export const lacksLateViews = (kinds: readonly SummaryResult['kind'][], there: Partial<ViewsOf<LateKind>>): boolean =>
  kinds.some((kind) => isLate(kind) && there[kind] === undefined);

/** What leads through the points of a chart, fetched when one has been drawn. */
export const loadChartWalk = (): Promise<unknown> => import('./chart-walk.element.js');

/** What results are taken along with, fetched when some are shown. */
export const loadTaking = (): Promise<unknown> => import('./taking.element.js');
