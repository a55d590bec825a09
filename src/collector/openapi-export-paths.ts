import { BUDGET, type ExportParameter, LABEL_LANGUAGE, USUAL_PARAMETERS } from './asked-export.js';
import { EXPORT_FORMATS, type ExportDescription, SEALED_EXPORT } from './export-formats.js';
import type { RouteDescription, RouteDescriptions } from './openapi-operation.js';
import { type Content, headerCalled, jsonLinesOf, type Parameter, text } from './openapi-parts.js';

const PARAMETERS: Readonly<Record<ExportParameter, Parameter>> = {
  texts: {
    name: 'texts',
    in: 'query',
    description: 'Puts what citizens wrote into the rows; the token then needs the right `texts` too. Without it the rows tell only that something was written.',
    schema: { type: 'string', enum: ['rows'] },
  },
  language: {
    name: 'language',
    in: 'query',
    description: 'The language of labels, by default the first of the survey.',
    schema: { type: 'string', pattern: LABEL_LANGUAGE.source },
    example: 'da',
  },
  question: {
    name: 'question',
    in: 'query',
    description: 'The id of the question whose ballots are asked for; needed where several have ballots.',
    schema: { type: 'string' },
    example: 'projects',
  },
  budget: {
    name: 'budget',
    in: 'query',
    description: 'The budget that was voted on, for questions that do not tell it: `rank`, `approval` and `dots`.',
    schema: { type: 'string', pattern: BUDGET.source },
    example: '250000',
  },
};

/** Name of an export → the schema of its lines, where it is JSON lines. */
const LINES: Readonly<Record<string, string>> = { json: 'stored-response', texts: 'free-text', sealed: 'stored-sealed-response' };

function contentOf(name: string, { mediaType }: ExportDescription): Content {
  const [bare] = mediaType.split(';') as [string];
  const lines = LINES[name];
  if (lines !== undefined) return jsonLinesOf(lines);
  return bare === 'application/zip' ? { [bare]: {} } : text(bare);
}

function describe(name: string, format: ExportDescription): RouteDescription {
  const right = format.right === 'texts' ? 'texts' : 'rows';
  return {
    id: `export${name[0]!.toUpperCase()}${name.slice(1)}`,
    summary: `Export as ${name}`,
    description: `${format.about} For an administrator, or a token for the survey with the right \`${right}\`. Who took it stands in the audit log before the first byte is sent.`,
    tag: 'exports',
    needs: 'token',
    parameters: (format.takes ?? USUAL_PARAMETERS).map((parameter) => PARAMETERS[parameter]),
    answers: {
      200: {
        description: `A file to keep, \`…${format.ending}\`, of the type \`${format.mediaType}\`.`,
        headers: headerCalled('Content-Disposition'),
        content: contentOf(name, format),
      },
    },
    problems: ['invalid-request', 'unknown-survey'],
  };
}

/** The routes by which responses are given out, one for each format that there is. */
export const exportPaths = (): RouteDescriptions =>
  Object.fromEntries(
    [...Object.entries(EXPORT_FORMATS), [SEALED_EXPORT.name, SEALED_EXPORT] as const].map(([name, format]) => [
      `/v1/surveys/{survey}/export/${name}`,
      { GET: describe(name, format) },
    ]),
  );
