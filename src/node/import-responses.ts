import { canonicalJson, receiveOne, type Store, type Verdict } from '../collector.js';
import { formatProblem, parseWith } from '../schemas.js';
import { z } from '../validation/zod.js';
import { CommandError } from './command-error.js';
import { openStore } from './open-store.js';
import { readDefinition, readJsonFile } from './read-definition.js';

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
  return candidate.ok ? receiveOne(store, candidate.value, now) : { id: '', reason: candidate.problems.map(formatProblem).join('; ') };
}

/** Publishes the definitions that are not there; one that is stays as it is, and so does the current version of its survey. */
async function publishMissing(store: Store, files: readonly string[]): Promise<void> {
  for (const file of files) {
    const definition = readDefinition(file);
    const published = await store.definition(definition.id, definition.version);
    if (published === undefined) await store.publish(definition);
    else if (canonicalJson(published) !== canonicalJson(definition))
      throw new CommandError(`${file}: version "${definition.version}" of survey "${definition.id}" was published with another definition; nothing was imported`);
  }
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
    const verdicts: Verdict[] = [];
    for (let start = 0; start < entries.length; start += GROUP) {
      const group = entries.slice(start, start + GROUP);
      verdicts.push(...(await Promise.all(group.map((entry) => importOne(store, entry, now)))));
    }
    return report(file, verdicts);
  } finally {
    await store.close();
  }
}

function report(file: string, verdicts: readonly Verdict[]): boolean {
  const count = (...outcomes: readonly string[]) => verdicts.filter((verdict) => 'outcome' in verdict && outcomes.includes(verdict.outcome)).length;
  const refused = verdicts.flatMap((verdict, index) => ('reason' in verdict ? [`  ${nameOf(verdict, index)}: ${verdict.reason}`] : []));
  console.log(
    `${file}: ${verdicts.length} responses read, ${count('stored')} stored, ${count('replaced')} replaced, ${count('repeated', 'superseded')} stored before, ` +
      `${count('withdrawn')} withdrawn before, ${refused.length} refused`,
  );
  if (refused.length > 0) console.error([`${file}: what was refused stands only in this file:`, ...refused].join('\n'));
  return refused.length === 0;
}
