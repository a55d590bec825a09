import { columnsOf } from '../questions/columns.js';
import { missingKindOf } from '../response/missing.js';
import type { SurveyResponse } from '../response/response.js';
import { inChunks } from './in-chunks.js';
import type { Codebook } from './variable.js';

/** One text, and nothing that leads to who wrote it or what else they answered. */
interface FreeText {
  readonly question: string;
  readonly language: string;
  readonly text: string;
}

function textsIn(codebook: Codebook, { version, language, answers }: SurveyResponse): FreeText[] {
  return [...(codebook.versions.get(version)?.asked.values() ?? [])]
    .filter(({ question }) => Object.hasOwn(answers, question.id) && missingKindOf(answers[question.id]) === null)
    .flatMap(({ question }) => {
      const type = columnsOf(question);
      const cells = type.write(question, answers[question.id]);
      return type.columns(question).flatMap(({ isWords }, index) => {
        const text = cells[index];
        return isWords && typeof text === 'string' ? [{ question: question.id, language, text }] : [];
      });
    });
}

async function* lines(codebook: Codebook, responses: AsyncIterable<SurveyResponse>, below: (limit: number) => number): AsyncGenerator<string> {
  const texts: FreeText[] = [];
  for await (const response of responses) texts.push(...textsIn(codebook, response));
  for (let left = texts.length; left > 0; left--) {
    const place = below(left);
    const text = texts[place]!;
    texts[place] = texts[left - 1]!;
    texts.length = left - 1;
    yield `${JSON.stringify(text)}\n`;
  }
}

/**
 * All texts of a survey as JSON lines with question, language and text, in an order that tells nothing, so that no text
 * leads to a response or to another text of the same citizen. What is written in the texts themselves can still tell who
 * wrote them.
 *
 * A perfect shuffle (Fisher and Yates, as in Knuth, TAOCP 2, algorithm 3.4.2P) has to have seen all texts before it gives
 * the first: this is the one export that holds them all in memory, some 50 MB for 100,000 texts of 200 letters.
 *
 * @param below A random whole number from 0 to below the limit, each as likely; cryptographic, or the order can be worked out.
 */
export function freeTexts(codebook: Codebook, responses: AsyncIterable<SurveyResponse>, { below }: { readonly below: (limit: number) => number }): AsyncGenerator<string> {
  return inChunks(lines(codebook, responses, below));
}
