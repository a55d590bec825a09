/** What makes a response of the answers and checks it; not needed before the first question is shown. */
export const loadCompletion = async () => {
  const [{ completeResponse }, { checkAnswers, checkResponse }, { checkNames }, { randomId }, { newReceiptCode, idOfReceiptCode }, { scoreBands }] = await Promise.all([
    import('./draft.js'),
    import('./check-response.js'),
    import('./check-names.js'),
    import('./random-id.js'),
    import('./receipt-code.js'),
    import('../survey/compute-score.js'),
  ]);
  return { completeResponse, checkAnswers, checkNames, checkResponse, randomId, newReceiptCode, idOfReceiptCode, scoreBands };
};

/** What lets chance change answers; only surveys with such questions fetch it. */
export const loadToldByChance = () => import('./tell-by-chance.js').then(({ ToldByChance }) => ToldByChance);

/** The codes of receipts. */
export const loadReceiptCode = () => import('./receipt-code.js');
