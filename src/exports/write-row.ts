import { columnsOf } from '../questions/columns.js';
import type { CellValue } from '../questions/question-columns.js';
import { missingKindOf } from '../response/missing.js';
import type { SurveyResponse } from '../response/response.js';
import { computeScores } from '../survey/compute-score.js';
import { FIELDS } from './codebook.js';
import type { AskedQuestion, Cell, Codebook, Variable } from './variable.js';

/** The cell of a value; a code where there is no answer, and nothing where the variable has no code for it. */
function coded(value: CellValue, { codes }: Variable): Cell {
  if (typeof value !== 'object' || value === null) return value;
  return codes?.[value.missing] ?? null;
}

function cellsOf({ question, places }: AskedQuestion, answer: unknown): readonly CellValue[] {
  if (answer === undefined) return places.map(() => null);
  const missing = missingKindOf(answer);
  return missing === null ? columnsOf(question).write(question, answer) : places.map(() => ({ missing }));
}

const fieldCell = (value: SurveyResponse[(typeof FIELDS)[number]]): Cell => (Array.isArray(value) ? value.join(' ') : (value ?? null));

/**
 * One response as the cells of the codebook's variables. An empty list or text is an empty text, and what is not there null.
 *
 * The order in which several options were chosen is not kept: it means nothing.
 *
 * @param response It fits its survey: `checkResponse` finds nothing.
 * @throws RangeError where the codebook knows nothing of its version, or of a question that it answers.
 */
export function writeRow(codebook: Codebook, response: SurveyResponse): Cell[] {
  const definition = codebook.definitions.find(({ version }) => version === response.version);
  if (definition === undefined) throw new RangeError(`writeRow: response ${response.id} is of version "${response.version}", which the codebook does not have`);
  const cells: Cell[] = codebook.variables.map(() => null);
  FIELDS.forEach((field, place) => (cells[place] = fieldCell(response[field])));
  const asked = codebook.asked.filter(({ versions }) => versions.has(response.version));
  const unknown = Object.keys(response.answers).filter((id) => !asked.some(({ question }) => question.id === id));
  if (unknown.length > 0) throw new RangeError(`writeRow: response ${response.id} answers ${unknown.join(', ')}, which version "${response.version}" does not ask`);
  for (const one of asked) {
    const answer = Object.hasOwn(response.answers, one.question.id) ? response.answers[one.question.id] : undefined;
    cellsOf(one, answer).forEach((value, index) => {
      const place = one.places[index];
      if (typeof place === 'number') cells[place] = coded(value, codebook.variables[place]!);
    });
  }
  const outcomes = new Map(codebook.scores.length === 0 ? [] : computeScores(definition, response.answers).map((outcome) => [outcome.id, outcome]));
  for (const { id, versions, place, bands } of codebook.scores) {
    const outcome = versions.has(response.version) ? outcomes.get(id) : undefined;
    if (outcome !== undefined) cells[place] = bands === null ? outcome.value : outcome.band === null ? null : bands.indexOf(outcome.band) + 1;
  }
  return cells;
}
