/** What makes a response of the answers and checks it; not needed before the first question is shown. */
export const loadCompletion = async () => {
  const [{ completeResponse }, { checkResponse }, { randomId }] = await Promise.all([import('./draft.js'), import('./check-response.js'), import('./random-id.js')]);
  return { completeResponse, checkResponse, randomId };
};
