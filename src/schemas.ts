/** The formats of the contract: schemas, the types that follow from them, and the checks between their parts. */
export { type BoardAct, boardAct } from './board/act.js';
export { type BoardDocument, boardDocument } from './board/board-document.js';
export { type Problem, problem, PROBLEMS, type ProblemCode } from './protocol/problem.js';
export { type Receipt, receipt } from './protocol/receipt.js';
export { type SealedEntry, type SealedResponse, sealedResponse } from './protocol/sealed-response.js';
export { type Submission, submission } from './protocol/submission.js';
export { type Question, question } from './questions/registry.js';
export { checkResponse } from './response/check-response.js';
export { type ResponseStatus, responseStatus, type Withdrawal, withdrawal } from './protocol/response-status.js';
export { response, type SurveyResponse } from './response/response.js';
export { type Results, results } from './results/results.js';
export { isScorable } from './survey/is-scorable.js';
export { parseDefinition } from './survey/parse-definition.js';
export { type SurveyDefinition, surveyDefinition } from './survey/survey.js';
export { type Parsed, parseWith } from './validation/parse-with.js';
export { formatProblem, type ProblemAt } from './validation/problem-at.js';
