import { readFileSync } from 'node:fs';
import { formatProblem, parseDefinition, type SurveyDefinition } from '../schemas.js';
import { CommandError } from './command-error.js';

/** Reads a JSON file; a fault names the file. */
export function readJsonFile(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new CommandError(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)})`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CommandError(`${file}: not valid JSON: ${(error as Error).message}`);
  }
}

/** Reads a survey definition from a file; a fault names the file, the path in it and what was expected there. */
export function readDefinition(file: string): SurveyDefinition {
  const parsed = parseDefinition(readJsonFile(file));
  if (parsed.ok) return parsed.value;
  throw new CommandError([`${file}: not a valid survey definition`, ...parsed.problems.map((problem) => `  ${formatProblem(problem)}`)].join('\n'));
}
