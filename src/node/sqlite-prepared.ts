import type Database from 'libsql';

const made = new WeakMap<Database.Database, Map<string, Database.Statement>>();

/** A statement of a connection, compiled when it is first asked for: to compile it costs more than to run it. */
export function prepared(database: Database.Database, sql: string): Database.Statement {
  const statements = made.get(database) ?? new Map<string, Database.Statement>();
  made.set(database, statements);
  const statement = statements.get(sql) ?? database.prepare(sql);
  statements.set(sql, statement);
  return statement;
}

/** Lets go of the statements of a connection that is about to be closed: each would keep it open. */
export function forgetPrepared(database: Database.Database): void {
  made.delete(database);
}
