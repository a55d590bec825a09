import type { Pool, PoolClient } from 'pg';
import type { AccessStore, AccessToken, AuditEntry, AuditEvent } from '../collector.js';
import { type TokenRow, tokenOf } from './access-rows.js';
import { transaction } from './postgres-transaction.js';

/** Who may do what, and who has done what. The numbers of the log come from one row, as not every database has sequences without gaps. */
export const ACCESS_TABLES: readonly string[] = [
  'CREATE TABLE access_tokens (id TEXT PRIMARY KEY, hash TEXT NOT NULL UNIQUE, name TEXT NOT NULL, role TEXT NOT NULL, surveys TEXT, rights TEXT NOT NULL, created TEXT NOT NULL, expires TEXT, revoked TEXT)',
  'CREATE TABLE audit_log (number INT8 PRIMARY KEY, at TEXT NOT NULL, token TEXT, name TEXT, action TEXT NOT NULL, survey TEXT, outcome TEXT NOT NULL, count INT4 NOT NULL)',
  'CREATE INDEX audit_by_minute ON audit_log (at)',
  'CREATE TABLE audit_numbers (id INT4 PRIMARY KEY, number INT8 NOT NULL)',
  'INSERT INTO audit_numbers VALUES (1, 0)',
];

/** A refusal that was written down before in the same minute is counted once more. */
async function countRefusal(client: PoolClient, { at, token, survey, outcome, count }: AuditEvent): Promise<boolean> {
  const { rowCount } = await client.query(
    "UPDATE audit_log SET count = count + $1 WHERE action = 'access-refused' AND at = $2 AND token IS NOT DISTINCT FROM $3 AND survey IS NOT DISTINCT FROM $4 AND outcome = $5",
    [count, at, token, survey, outcome],
  );
  return rowCount !== 0;
}

/** Tokens and the audit log in a PostgreSQL database. */
export class PostgresAccess implements AccessStore {
  readonly #pool: Pool;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  async addToken({ id, name, role, surveys, rights, created, expires, revoked }: AccessToken, hash: string): Promise<void> {
    await this.#pool.query('INSERT INTO access_tokens (id, hash, name, role, surveys, rights, created, expires, revoked) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
      id,
      hash,
      name,
      role,
      surveys && JSON.stringify(surveys),
      JSON.stringify(rights),
      created,
      expires,
      revoked,
    ]);
  }

  async tokenWithHash(hash: string): Promise<AccessToken | undefined> {
    const { rows } = await this.#pool.query<TokenRow>('SELECT * FROM access_tokens WHERE hash = $1', [hash]);
    return rows[0] && tokenOf(rows[0]);
  }

  async tokens(): Promise<readonly AccessToken[]> {
    const { rows } = await this.#pool.query<TokenRow>('SELECT * FROM access_tokens ORDER BY created, name, id');
    return rows.map(tokenOf);
  }

  async revokeToken(id: string, day: string): Promise<AccessToken | undefined> {
    await this.#pool.query('UPDATE access_tokens SET revoked = $1 WHERE id = $2 AND revoked IS NULL', [day, id]);
    const { rows } = await this.#pool.query<TokenRow>('SELECT * FROM access_tokens WHERE id = $1', [id]);
    return rows[0] && tokenOf(rows[0]);
  }

  audit(event: AuditEvent): Promise<void> {
    const { at, token, name, action, survey, outcome, count } = event;
    return transaction(this.#pool, async (client) => {
      // Whoever writes into the log locks its number first, so that two refusals at once are counted in one line.
      const { rows } = await client.query<{ number: string }>('SELECT number FROM audit_numbers WHERE id = 1 FOR UPDATE');
      if (action === 'access-refused' && (await countRefusal(client, event))) return;
      const number = Number(rows[0]!.number) + 1;
      await client.query('UPDATE audit_numbers SET number = $1 WHERE id = 1', [number]);
      await client.query('INSERT INTO audit_log (number, at, token, name, action, survey, outcome, count) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)', [
        number,
        at,
        token,
        name,
        action,
        survey,
        outcome,
        count,
      ]);
    });
  }

  async auditEntries({ before = Number.MAX_SAFE_INTEGER, atMost }: { readonly before?: number | undefined; readonly atMost: number }): Promise<readonly AuditEntry[]> {
    const { rows } = await this.#pool.query<Omit<AuditEntry, 'number'> & { readonly number: string }>('SELECT * FROM audit_log WHERE number < $1 ORDER BY number DESC LIMIT $2', [
      before,
      atMost,
    ]);
    return rows.map((row) => ({ ...row, number: Number(row.number) }));
  }
}
