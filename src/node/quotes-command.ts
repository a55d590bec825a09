import { parseArgs } from 'node:util';
import { auditor, findQuoted, quoteCandidates, quotesRequest, type Store } from '../collector.js';
import { formatProblem, type Parsed, parseWith } from '../schemas.js';
import { COMMAND_LINE } from './command-line-holder.js';
import type { Command } from './command.js';
import { CommandError } from './command-error.js';
import { existingStore, requireSurvey } from './existing-store.js';
import { onlyWord } from './only-word.js';
import type { StorePlace } from './open-store.js';
import { PLACE_OPTIONS } from './place-options.js';
import { readJsonFile } from './read-definition.js';

const USAGE = `  tillid quotes SURVEY [--set FILE] [--data DIR]
      Prints the texts that are shown with the results, and all that may be, in shuffled order and with marks of what looks
      like a personal detail. With --set the texts of a file, {"quotes": [{"question": "why", "text": "…"}]}, take the place
      of those that are shown; wherever words are left out "[…]" stands.`;

/** Whose quotes are read, or chosen. */
interface QuotesOptions extends StorePlace {
  readonly survey: string;
  /** The file with those that are to be shown; without it they are read. */
  readonly set: string | undefined;
}

/** What was read; where it is faulty, every fault with its place in the file. */
function sound<T>(parsed: Parsed<T>, file: string): T {
  if (parsed.ok) return parsed.value;
  throw new CommandError([`${file}: none was chosen`, ...parsed.problems.map((problem) => `  ${formatProblem(problem)}`)].join('\n'));
}

async function choose(store: Store, survey: string, file: string): Promise<void> {
  const { quotes } = sound(parseWith(quotesRequest, readJsonFile(file)), file);
  const chosen = sound(await findQuoted(store, (await store.definition(survey))!, quotes), file);
  await store.setQuotes(survey, chosen);
  await auditor(store.access, () => new Date())(COMMAND_LINE, 'quotes-chosen', { survey, outcome: 'chosen', count: chosen.length });
  console.error(`${survey}: ${chosen.length} quotes chosen`);
}

async function print(store: Store, survey: string): Promise<void> {
  const candidates = await quoteCandidates(store, survey);
  await auditor(store.access, () => new Date())(COMMAND_LINE, 'responses-exported', { survey, outcome: 'quotes', count: candidates.length });
  process.stdout.write(`${JSON.stringify({ quotes: (await store.quotes(survey)).quotes, candidates }, null, 2)}\n`);
}

/** Prints the candidates for quotes, or chooses some. It is written down in the audit log. */
async function readOrChoose({ survey, set, ...place }: QuotesOptions): Promise<void> {
  const store = await existingStore(place);
  try {
    await requireSurvey(store, survey, place);
    await (set === undefined ? print(store, survey) : choose(store, survey, set));
  } finally {
    await store.close();
  }
}

/** `tillid quotes SURVEY`. */
export const quotesCommand: Command = {
  name: 'quotes',
  usage: USAGE,
  run(args) {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { ...PLACE_OPTIONS, set: { type: 'string' } } });
    const { set, data, database } = values;
    return readOrChoose({ survey: onlyWord(positionals, 'quotes: expected the id of one survey'), set, data, database });
  },
};
