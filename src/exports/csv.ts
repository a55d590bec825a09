import type { SurveyResponse } from '../response/response.js';
import { csvLine, type CsvOptions } from '../text/csv-line.js';
import { inChunks } from './in-chunks.js';
import type { Codebook } from './variable.js';
import { writeRow } from './write-row.js';

async function* lines(codebook: Codebook, responses: AsyncIterable<SurveyResponse>, options: CsvOptions): AsyncGenerator<string> {
  yield `${codebook.variables.map(({ name }) => name).join(',')}\r\n`;
  for await (const response of responses) yield csvLine(writeRow(codebook, response), options);
}

/**
 * The responses as comma-separated values (RFC 4180, in UTF-8 without a byte order mark): a heading of variable names, one
 * row for each response, an empty cell where it says nothing. A text that a spreadsheet could take for a formula has a
 * single quote before it (see `guardFormula`); numbers and codes never have one.
 *
 * @returns Parts of the text; only one is in memory.
 */
export function csv(codebook: Codebook, responses: AsyncIterable<SurveyResponse>, options: CsvOptions = {}): AsyncGenerator<string> {
  return inChunks(lines(codebook, responses, options));
}
