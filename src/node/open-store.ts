import type { Store } from '../collector.js';
import { loadPostgresStore } from './loaders.js';
import { SqliteStore } from './sqlite-store.js';

/** Where responses are kept. */
export interface StorePlace {
  /** The directory of the embedded database, where no other database is named. */
  readonly data: string;
  /** Address of a PostgreSQL database. */
  readonly database?: string | undefined;
}

/** The address of the database that is to be used instead of the embedded one. The environment keeps its password out of the list of processes. */
export const databaseAddress = ({ database }: Pick<StorePlace, 'database'>): string | undefined => database ?? (process.env['TILLID_DATABASE'] || undefined);

/** Opens the store that was asked for: a PostgreSQL database where one is named, by option or by `TILLID_DATABASE`, otherwise the embedded one. */
export async function openStore({ data, database }: StorePlace): Promise<Store> {
  const address = databaseAddress({ database });
  return address === undefined ? new SqliteStore(data) : (await loadPostgresStore()).PostgresStore.open(address);
}
