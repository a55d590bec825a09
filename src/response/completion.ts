/** What makes a response of the answers, and checks it: the same modules at one place, so that they are fetched by one name. */
export { scoreBands } from '../survey/compute-score.js';
export { checkNames } from './check-names.js';
export { checkAnswers, checkResponse } from './check-response.js';
export { completeResponse } from './draft.js';
export { randomId } from './random-id.js';
export { idOfReceiptCode, newReceiptCode } from './receipt-code.js';
