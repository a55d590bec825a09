import { columnsOf } from '../questions/columns.js';
import type { CellValue } from '../questions/question-columns.js';
import { missingKindOf } from '../response/missing.js';
import type { SurveyResponse } from '../response/response.js';
import { computeScores } from '../survey/compute-score.js';
import type { Field } from './codebook.js';
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

const fieldCell = (value: SurveyResponse[Field]): Cell => (Array.isArray(value) ? value.join(' ') : (value ?? null));

/**
 * One response as the cells of the codebook's variables. An empty list or text is an empty text, and what is not there null.
 *
 * The order in which several options were chosen is not kept: it means nothing.
 *
 * @param response It fits its survey: `checkResponse` finds nothing.
 * @throws RangeError where the codebook knows nothing of its version, or of a question that it answers.
 */
export function writeRow(codebook: Codebook, response: SurveyResponse): Cell[] {
  const version = codebook.versions.get(response.version);
  if (version === undefined) throw new RangeError(`writeRow: response ${response.id} is of version "${response.version}", which the codebook does not have`);
  const cells: Cell[] = codebook.variables.map(() => null);
  for (const [place, { origin, id }] of codebook.variables.entries()) if (origin === 'response') cells[place] = fieldCell(response[id as Field]);
  const unknown = Object.keys(response.answers).filter((id) => !version.asked.has(id));
  if (unknown.length > 0) throw new RangeError(`writeRow: response ${response.id} answers ${unknown.join(', ')}, which version "${response.version}" does not ask`);
  for (const [id, one] of version.asked) {
    const answer = Object.hasOwn(response.answers, id) ? response.answers[id] : undefined;
    cellsOf(one, answer).forEach((value, index) => {
      const place = one.places[index];
      if (typeof place === 'number') cells[place] = coded(value, codebook.variables[place]!);
    });
  }
  const outcomes = new Map(computeScores(version.definition, response.answers).map((outcome) => [outcome.id, outcome]));
  for (const { id, place, bands } of version.scores) {
    const outcome = outcomes.get(id);
    if (outcome !== undefined) cells[place] = bands === null ? outcome.value : outcome.band === null ? null : bands.indexOf(outcome.band) + 1;
  }
  return cells;
}
