import { columnsOf } from '../questions/columns.js';
import { missingKindOf } from '../response/missing.js';
import type { SurveyResponse } from '../response/response.js';
import { inChunks } from './in-chunks.js';
import type { Codebook } from './variable.js';

/** The response without the citizen's own words: answers that are nothing but words are left out, and `other` stands without its own. */
function withoutWords(codebook: Codebook, response: SurveyResponse): SurveyResponse {
  const version = codebook.versions.get(response.version);
  const answers = Object.entries(response.answers).flatMap(([id, answer]) => {
    const question = version?.asked.get(id)?.question;
    if (question === undefined) throw new RangeError(`jsonLines: response ${response.id} answers ${id}, which version "${response.version}" does not ask`);
    const kept = missingKindOf(answer) === null ? columnsOf(question).withoutWords(question, answer) : answer;
    return kept === undefined ? [] : [[id, kept]];
  });
  return { ...response, answers: Object.fromEntries(answers) as SurveyResponse['answers'] };
}

async function* lines(codebook: Codebook, responses: AsyncIterable<SurveyResponse>): AsyncGenerator<string> {
  for await (const response of responses) yield `${JSON.stringify(codebook.texts ? response : withoutWords(codebook, response))}\n`;
}

/**
 * The responses as they are stored, one a line (https://jsonlines.org). Without `texts` in the codebook the answers that
 * are words are left out, and what is left is still a valid response; a code of why there is no answer stays.
 */
export function jsonLines(codebook: Codebook, responses: AsyncIterable<SurveyResponse>): AsyncGenerator<string> {
  return inChunks(lines(codebook, responses));
}
