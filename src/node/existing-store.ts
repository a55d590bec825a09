import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Store } from '../collector.js';
import { CommandError } from './command-error.js';
import { databaseAddress, openStore, type StorePlace } from './open-store.js';
import { DATABASE_FILE } from './sqlite-schema.js';

/** Opens the store that was asked for where it is there already; makes no empty database out of a slip of the pen. */
export async function existingStore(place: StorePlace): Promise<Store> {
  if (databaseAddress(place) === undefined && !existsSync(path.join(place.data, DATABASE_FILE))) throw new CommandError(`--data: there is no database in ${place.data}`);
  return openStore(place);
}

/** A fault where a store does not know a survey. */
export async function requireSurvey(store: Store, survey: string, place: StorePlace): Promise<void> {
  if ((await store.definition(survey)) === undefined) throw new CommandError(`unknown survey "${survey}" in ${databaseAddress(place) === undefined ? place.data : 'the database'}`);
}
