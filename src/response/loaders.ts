/** What makes a response of the answers and checks it; not needed before the first question is shown. */
export const loadCompletion = async () => {
  const [{ completeResponse }, { checkAnswers, checkResponse }, { randomId }, { scoreBands }] = await Promise.all([
    import('./draft.js'),
    import('./check-response.js'),
    import('./random-id.js'),
    import('../survey/compute-score.js'),
  ]);
  return { completeResponse, checkAnswers, checkResponse, randomId, scoreBands };
};
