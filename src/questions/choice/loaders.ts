/** What a question says whose answer chance may change: how often the answer stays, and the words for it. Other questions fetch none of it. */
export async function loadChance(language: string) {
  const [{ staysInHundred }, { loadChanceMessages }] = await Promise.all([import('./stays-in-hundred.js'), import('../../locales/chance/loaders.js')]);
  return { staysInHundred, words: await loadChanceMessages(language) };
}
