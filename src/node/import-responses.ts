import { receiveOne, type Store, type Verdict } from '../collector.js';
import { formatProblem, parseWith } from '../schemas.js';
import { z } from '../validation/zod.js';
import { CommandError } from './command-error.js';
import { ImportReport } from './import-report.js';
import { openStore } from './open-store.js';
import { publishMissing } from './publish-missing.js';
import { readJsonFile } from './read-definition.js';

/** What file of responses to import, and where to. */
export interface ImportResponsesOptions {
  /** The file that a widget's outbox saves: `{"responses": […]}`. */
  readonly file: string;
  /** Files with definitions, where they have not been published yet. */
  readonly surveys: readonly string[];
  readonly data: string;
  readonly database?: string | undefined;
}

/** Responses handed to the store at once: they share a transaction. */
const GROUP = 500;

const savedFile = z.looseObject({ responses: z.array(z.unknown()) });
const withId = z.looseObject({ id: z.string().check(z.minLength(1), z.maxLength(100)) });

/** How a response is called in the report: by its id where that can be shown on a terminal, else by its place in the file. */
const nameOf = ({ id }: Verdict, index: number) => (/^[\w-]+$/.test(id) ? id : `responses[${index}]`);

function readEntries(file: string): readonly unknown[] {
  const parsed = parseWith(savedFile, readJsonFile(file));
  if (parsed.ok) return parsed.value.responses;
  throw new CommandError([`${file}: not a file of responses`, ...parsed.problems.map((problem) => `  ${formatProblem(problem)}`)].join('\n'));
}

async function importOne(store: Store, entry: unknown, now: Date): Promise<Verdict> {
  const candidate = parseWith(withId, entry);
  return candidate.ok ? receiveOne(store, candidate.value, { now, origin: null }) : { id: '', refusal: 'malformed', reason: candidate.problems.map(formatProblem).join('; ') };
}

/**
 * `tillid import FILE`: stores the responses that a widget's outbox saved to a file, open and sealed, each as if it had been
 * posted. One that is refused holds up none of the others, and is named with the reason.
 *
 * @returns Whether none was refused.
 */
export async function importResponses({ file, surveys, data, database }: ImportResponsesOptions): Promise<boolean> {
  const entries = readEntries(file);
  const store = await openStore({ data, database });
  try {
    await publishMissing(store, surveys);
    const now = new Date();
    const report = new ImportReport();
    for (let start = 0; start < entries.length; start += GROUP) {
      const group = entries.slice(start, start + GROUP);
      const verdicts = await Promise.all(group.map((entry) => importOne(store, entry, now)));
      verdicts.forEach((verdict, index) => report.add(verdict, nameOf(verdict, start + index)));
    }
    console.log(report.summary(file));
    if (report.refused > 0) console.error(report.refusals(file));
    return report.refused === 0;
  } finally {
    await store.close();
  }
}
