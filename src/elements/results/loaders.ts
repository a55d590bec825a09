import type { SummaryResult } from '../../summaries/summary.js';
import type { IndicatorsView } from './indicators-view.js';
import type { PairsView } from './pairs-view.js';
import type { TextsResult } from '../../summaries/texts.js';
import type { ScoresView } from './scores-view.js';
import type { View } from './view.js';

/** A view for each of some shapes of summary. */
export type ViewsOf<Kind extends SummaryResult['kind']> = { readonly [One in Kind]: View<Extract<SummaryResult, { kind: One }>> };

/** Shapes that few results have. */
export type LateKind = 'randomised' | 'allocation' | 'comparisons' | 'funding' | 'standing' | 'grid';

/** What is fetched where results call for it: views of shapes, and of other parts of a document. */
interface LateViews extends ViewsOf<LateKind> {
  readonly scores: ScoresView;
  readonly indicators: IndicatorsView;
  readonly pairs: PairsView;
  /** Takes the place of the view of texts. */
  readonly quotes: View<TextsResult>;
}

/** The late views that are there. */
export type LateViewsThere = Partial<LateViews>;

/** What results hold: shapes of summaries, and other parts that have a view. */
export type ShownPart = SummaryResult['kind'] | 'scores' | 'indicators' | 'pairs' | 'quotes';

/** The words for the pictures of what was chosen, which several views share. */
const choosingWords = (language: string) => import('../../locales/choosing/loaders.js').then(({ loadChoosingMessages }) => loadChoosingMessages(language));

/** THE list of views that are fetched where results call for them, with the words for them: part → its view in a language. */
const LATE: { readonly [Part in keyof LateViews]: (language: string) => Promise<LateViews[Part]> } = {
  randomised: async (language) => {
    const [{ randomisedView }, { loadChanceMessages }] = await Promise.all([import('./randomised-view.js'), import('../../locales/chance/loaders.js')]);
    return randomisedView(await loadChanceMessages(language));
  },
  allocation: async (language) => {
    const [{ allocationView }, { loadBoardMessages }, choosing] = await Promise.all([
      import('./allocation-view.js'),
      import('../../locales/board/loaders.js'),
      choosingWords(language),
    ]);
    return allocationView(await loadBoardMessages(language), choosing);
  },
  comparisons: async (language) => {
    const [{ comparisonsView }, { loadComparedMessages }, choosing] = await Promise.all([
      import('./comparisons-view.js'),
      import('../../locales/compared/loaders.js'),
      choosingWords(language),
    ]);
    return comparisonsView(await loadComparedMessages(language), choosing);
  },
  funding: async (language) => {
    const [{ fundingView }, { loadFundingMessages }, choosing] = await Promise.all([
      import('./funding-view.js'),
      import('../../locales/funding/loaders.js'),
      choosingWords(language),
    ]);
    return fundingView(await loadFundingMessages(language), choosing);
  },
  standing: async (language) => {
    const [{ standingView }, { loadOutcomeMessages }, choosing] = await Promise.all([
      import('./standing-view.js'),
      import('../../locales/outcome/loaders.js'),
      choosingWords(language),
    ]);
    return standingView(await loadOutcomeMessages(language), choosing);
  },
  grid: async (language) => {
    const [{ gridView }, { loadLikertMessages }] = await Promise.all([import('./grid-view.js'), import('../../locales/likert/loaders.js')]);
    return gridView(await loadLikertMessages(language));
  },
  scores: async (language) => {
    const [{ scoresView }, { loadLikertMessages }] = await Promise.all([import('./scores-view.js'), import('../../locales/likert/loaders.js')]);
    return scoresView(await loadLikertMessages(language));
  },
  indicators: async (language) => {
    const [{ indicatorsView }, { loadIndicatorsMessages }] = await Promise.all([import('./indicators-view.js'), import('../../locales/indicators/loaders.js')]);
    return indicatorsView(await loadIndicatorsMessages(language));
  },
  pairs: async (language) => {
    const [{ pairsView }, { loadIndicatorsMessages }] = await Promise.all([import('./pairs-view.js'), import('../../locales/indicators/loaders.js')]);
    return pairsView(await loadIndicatorsMessages(language));
  },
  quotes: async (language) => {
    const [{ quotesView }, { loadQuotesMessages }] = await Promise.all([import('./quotes-view.js'), import('../../locales/quotes/loaders.js')]);
    return quotesView(await loadQuotesMessages(language));
  },
};

const isLate = (part: ShownPart): part is keyof LateViews => Object.hasOwn(LATE, part);

/** The late views among those of some parts, in a language. */
export async function loadLateViews(parts: readonly ShownPart[], language: string): Promise<LateViewsThere> {
  const views = [...new Set(parts)].filter(isLate).map(async (part) => [part, await LATE[part](language)] as const);
  return Object.fromEntries(await Promise.all(views));
}

/** Whether some of these parts have a view that is to be fetched and is not there yet. */
export const lacksLateViews = (parts: readonly ShownPart[], there: LateViewsThere): boolean => parts.some((part) => isLate(part) && there[part] === undefined);

/** The view of results that are cut, in a language. */
export async function loadCutView(language: string) {
  const [{ cutView }, { loadCutsMessages }] = await Promise.all([import('./cut-view.js'), import('../../locales/cuts/loaders.js')]);
  return cutView(await loadCutsMessages(language));
}

/** What leads through the points of a chart, fetched when one has been drawn. */
export const loadChartWalk = (): Promise<unknown> => import('./chart-walk.element.js');

/** What results are taken along with, fetched when some are shown. */
export const loadTaking = (): Promise<unknown> => import('./taking.element.js');
