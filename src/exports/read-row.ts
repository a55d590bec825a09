import { columnsOf } from '../questions/columns.js';
import type { CellValue } from '../questions/question-columns.js';
import { checkResponse } from '../response/check-response.js';
import { storedResponse, type SurveyResponse } from '../response/response.js';
import { parseWith } from '../validation/parse-with.js';
import type { ProblemAt } from '../validation/problem-at.js';
import { MISSING_KINDS } from './missing-codes.js';
import type { AskedQuestion, Cell, Codebook, Variable } from './variable.js';
import { writeRow } from './write-row.js';

/** What does not fit in a row, and in which column, where it is one. */
export interface CellProblem {
  readonly column: string | null;
  readonly expected: string;
}

/** Either the response, or what does not fit. */
export type RowRead = { readonly ok: true; readonly response: SurveyResponse } | { readonly ok: false; readonly problems: readonly CellProblem[] };

function decoded(cell: Cell, { codes }: Variable): CellValue {
  const missing = codes === undefined ? undefined : MISSING_KINDS.find((kind) => codes[kind] === cell);
  return missing === undefined ? cell : { missing };
}

/** The answer in the cells, or undefined where they say nothing: the first that the version has tells. */
function answerIn({ question, own, places }: AskedQuestion, codebook: Codebook, cells: readonly Cell[]): unknown {
  const values = places.map((place) => (place === null ? null : decoded(cells[place] ?? null, codebook.variables[place]!)));
  const first = values[places.findIndex((place) => place !== null)] ?? null;
  if (first === null) return undefined;
  return typeof first === 'object' ? first : columnsOf(question).read(question, values, { own });
}

function fieldsIn({ variables }: Codebook, cells: readonly Cell[]): Record<string, unknown> {
  const fields = variables.flatMap(({ origin, id }, place) => (origin === 'response' ? [[id, cells[place] ?? null] as const] : []));
  const given = fields.filter(([, cell]) => cell !== null);
  return Object.fromEntries(given.map(([field, cell]) => [field, field === 'order' && typeof cell === 'string' ? cell.split(' ').filter((id) => id !== '') : cell]));
}

/** The column of a problem that was found in the response, as near as its path tells. */
function columnOf(codebook: Codebook, { path }: ProblemAt): string | null {
  const [first, second] = path.replace(/\[\d+\]|^\[|\]|"/g, '').split('.');
  const id = first === 'answers' ? second : first;
  return codebook.variables.find((variable) => variable.origin === (first === 'answers' ? 'question' : 'response') && variable.id === id)?.name ?? null;
}

/** The cells that another response would be written of: the row says something that no answer says. */
function contradictions(codebook: Codebook, response: SurveyResponse, cells: readonly Cell[]): CellProblem[] {
  const written = writeRow(codebook, response);
  return codebook.variables.flatMap(({ name, origin }, place) =>
    origin === 'score' || written[place] === (cells[place] ?? null)
      ? []
      : [{ column: name, expected: 'expected what agrees with the other columns of the question, as the codebook says' }],
  );
}

/**
 * The response that a row was written of: `readRow(codebook, writeRow(codebook, response))` gives it back. Scores are
 * worked out, so they are not read. Everything is checked as if it had been sent, and the row must say nothing else.
 *
 * @param cells In the order of the codebook's variables.
 * @throws RangeError where the codebook leaves out the citizens' words, without which a response is not whole.
 */
export function readRow(codebook: Codebook, cells: readonly Cell[]): RowRead {
  if (!codebook.texts) throw new RangeError('readRow: expected a codebook with { texts: true }; without the words a response is not whole');
  const fields = fieldsIn(codebook, cells);
  const version = codebook.versions.get(String(fields['version']));
  if (version === undefined) return { ok: false, problems: [{ column: 'version', expected: `expected one of ${[...codebook.versions.keys()].join(', ')}` }] };
  const answers = [...version.asked.values()].map((asked) => [asked.question.id, answerIn(asked, codebook, cells)] as const).filter(([, answer]) => answer !== undefined);
  const parsed = parseWith(storedResponse, { ...fields, survey: codebook.survey, answers: Object.fromEntries(answers) });
  const problems = parsed.ok ? checkResponse(version.definition, parsed.value) : parsed.problems;
  if (!parsed.ok || problems.length > 0) return { ok: false, problems: problems.map((problem) => ({ column: columnOf(codebook, problem), expected: problem.expected })) };
  const contradicted = contradictions(codebook, parsed.value, cells);
  return contradicted.length > 0 ? { ok: false, problems: contradicted } : { ok: true, response: parsed.value };
}
