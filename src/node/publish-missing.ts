import { asksTheSame, type Store } from '../collector.js';
import type { SurveyDefinition } from '../schemas.js';
import { CommandError } from './command-error.js';
import { readDefinition } from './read-definition.js';

/** Publishes a definition of a file where it is not there; one that is stays as it is, with the days and words that were changed there, and so does the current version of its survey. */
export async function publishUnlessThere(store: Store, file: string, definition: SurveyDefinition): Promise<void> {
  const published = await store.definition(definition.id, definition.version);
  if (published === undefined) await store.publish(definition);
  else if (!asksTheSame(published, definition))
    throw new CommandError(`${file}: version "${definition.version}" of survey "${definition.id}" was published with another definition; nothing was imported`);
}

/** Publishes the definitions of files that are not there. */
export async function publishMissing(store: Store, files: readonly string[]): Promise<void> {
  for (const file of files) await publishUnlessThere(store, file, readDefinition(file));
}
