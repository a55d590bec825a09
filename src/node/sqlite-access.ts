import type Database from 'libsql';
import type { AccessStore, AccessToken, AuditEntry, AuditEvent } from '../collector.js';
import { type TokenRow, tokenOf } from './access-rows.js';
import { transaction } from './sqlite-transaction.js';

/** The driver is synchronous; its errors become rejections, as the interface says. */
const promised = <T>(work: () => T): Promise<T> => new Promise((resolve) => resolve(work()));

/** Tokens and the audit log in the embedded database. */
export class SqliteAccess implements AccessStore {
  readonly #database: Database.Database;

  constructor(database: Database.Database) {
    this.#database = database;
  }

  addToken({ id, name, role, surveys, rights, created, expires, revoked }: AccessToken, hash: string): Promise<void> {
    return promised(() => {
      this.#database
        .prepare('INSERT INTO access_tokens (id, hash, name, role, surveys, rights, created, expires, revoked) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)')
        .run(id, hash, name, role, surveys && JSON.stringify(surveys), JSON.stringify(rights), created, expires, revoked);
    });
  }

  tokenWithHash(hash: string): Promise<AccessToken | undefined> {
    return promised(() => {
      const row = this.#database.prepare('SELECT * FROM access_tokens WHERE hash = ?').get(hash) as TokenRow | undefined;
      return row && tokenOf(row);
    });
  }

  tokens(): Promise<readonly AccessToken[]> {
    return promised(() => (this.#database.prepare('SELECT * FROM access_tokens ORDER BY created, name, id').all() as TokenRow[]).map(tokenOf));
  }

  revokeToken(id: string, day: string): Promise<AccessToken | undefined> {
    return promised(() => {
      this.#database.prepare('UPDATE access_tokens SET revoked = ? WHERE id = ? AND revoked IS NULL').run(day, id);
      const row = this.#database.prepare('SELECT * FROM access_tokens WHERE id = ?').get(id) as TokenRow | undefined;
      return row && tokenOf(row);
    });
  }

  audit(event: AuditEvent): Promise<void> {
    return promised(() => transaction(this.#database, () => this.#write(event)));
  }

  auditEntries({ before = Number.MAX_SAFE_INTEGER, atMost }: { readonly before?: number | undefined; readonly atMost: number }): Promise<readonly AuditEntry[]> {
    return promised(() => this.#database.prepare('SELECT * FROM audit_log WHERE number < ? ORDER BY number DESC LIMIT ?').all(before, atMost) as AuditEntry[]);
  }

  #write({ at, token, name, action, survey, outcome, count }: AuditEvent): void {
    if (action === 'access-refused') {
      const { changes } = this.#database
        .prepare("UPDATE audit_log SET count = count + ? WHERE action = 'access-refused' AND at = ? AND token IS ? AND survey IS ? AND outcome = ?")
        .run(count, at, token, survey, outcome);
      if (changes > 0) return;
    }
    this.#database
      .prepare('INSERT INTO audit_log (at, token, name, action, survey, outcome, count) VALUES (?, ?, ?, ?, ?, ?, ?)')
      .run(at, token, name, action, survey, outcome, count);
  }
}
