import path from 'node:path';
import Database from 'libsql';
import { hashOfId } from './id-hash.js';
import { DATABASE_FILE } from './sqlite-schema.js';
import { SqliteStore } from './sqlite-store.js';

/** The hashes of the ids that were withdrawn from the database of a directory. */
function withdrawnFrom(directory: string): ReadonlySet<string> {
  const database = new Database(path.join(directory, DATABASE_FILE), { readonly: true, fileMustExist: true });
  try {
    return new Set((database.prepare('SELECT id_hash FROM withdrawn').all() as { id_hash: string }[]).map(({ id_hash: hash }) => hash));
  } finally {
    database.close();
  }
}

/** The ids in a database of which these are the hashes; the other hashes are noted, so that nothing is stored under them. */
function noteWithdrawn(directory: string, hashes: ReadonlySet<string>): string[] {
  const database = new Database(path.join(directory, DATABASE_FILE));
  try {
    const ids = (database.prepare('SELECT id FROM responses').all() as { id: string }[]).map(({ id }) => id);
    const note = database.prepare('INSERT INTO withdrawn VALUES (?) ON CONFLICT (id_hash) DO NOTHING');
    database.transaction(() => {
      for (const hash of hashes) note.run(hash);
    })();
    return ids.filter((id) => hashes.has(hashOfId(id)));
  } finally {
    database.close();
  }
}

/**
 * Withdraws again, from a database that was restored, what was withdrawn from another one since, of which only hashes are left.
 *
 * @param directory Where the restored database is.
 * @param since Where the database is from which was withdrawn.
 * @returns How many responses went.
 */
export async function withdrawAgain(directory: string, since: string): Promise<number> {
  // Opened first, so that an older backup has the tables of this version.
  await new SqliteStore(directory).close();
  const ids = noteWithdrawn(directory, withdrawnFrom(since));
  const store = new SqliteStore(directory);
  try {
    await Promise.all(ids.map((id) => store.withdraw(id)));
    return ids.length;
  } finally {
    await store.close();
  }
}
