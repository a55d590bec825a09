import type Database from 'libsql';

/** Who may do what, and who has done what. Of a token only the hash is kept; the log has an order, as it is about staff and not about citizens. */
const ACCESS_TABLES = `
  CREATE TABLE access_tokens (
    id TEXT PRIMARY KEY, hash TEXT NOT NULL UNIQUE, name TEXT NOT NULL, role TEXT NOT NULL, surveys TEXT, rights TEXT NOT NULL,
    created TEXT NOT NULL, expires TEXT, revoked TEXT
  ) WITHOUT ROWID;
  CREATE TABLE audit_log (
    number INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, token TEXT, name TEXT, action TEXT NOT NULL, survey TEXT,
    outcome TEXT NOT NULL, count INTEGER NOT NULL
  );
  CREATE INDEX refusals_by_minute ON audit_log (at) WHERE action = 'access-refused';
`;

/** The step of `UPGRADES` that makes the tables of tokens and of the audit log. */
export function addAccessTables(database: Database.Database): void {
  database.exec(ACCESS_TABLES);
}
