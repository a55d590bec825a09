/** How results of answers are shown that chance changed, with the words for it; few results need it. */
export async function loadRandomisedView(language: string) {
  const [{ randomisedView }, { loadChanceMessages }] = await Promise.all([import('./randomised-view.js'), import('../../locales/chance/loaders.js')]);
  return randomisedView(await loadChanceMessages(language));
}
