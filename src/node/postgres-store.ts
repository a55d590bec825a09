import { randomBytes } from 'node:crypto';
import { DatabaseError, type Pool, type PoolClient } from 'pg';
import {
  type ActAdded,
  canonicalJson,
  type ChosenQuote,
  type Found,
  type Issue,
  type Issued,
  type KeptAct,
  type KeptResponse,
  type NewAct,
  type Published,
  type Quotes,
  type Rewording,
  type Snapshot,
  type Store,
  type Stored,
  type StoredVersion,
  type SurveyCounts,
} from '../collector.js';
import type { SurveyDefinition, SurveyResponse } from '../schemas.js';
import { CommandError } from './command-error.js';
import { GroupInTurn } from './group-in-turn.js';
import { Ledger } from './ledger.js';
import { OncePerTurn } from './once-per-turn.js';
import { PostgresAccess } from './postgres-access.js';
import { addAct, openResponses, readActs, responseMarks, rewordDefinitions } from './postgres-acts.js';
import { addCodes, lockCodes, spendCodes } from './postgres-codes.js';
import { applyChanges, issueResults, LackingDefinition, lockSurveys, noteRedefined, readCounts } from './postgres-counts.js';
import { keepDefinition, makeCurrent, readVersions } from './postgres-definitions.js';
import { openPool, placeOf } from './postgres-pool.js';
import { chooseQuotes, readQuotes } from './postgres-quotes.js';
import { countSealed, findResponse, hasResponses, lockResponses, nextResponses, sealedResponses, writeResponses } from './postgres-responses.js';
import { prepareTables } from './postgres-schema.js';
import { PostgresSnapshot } from './postgres-snapshot.js';
import { snapshot, transaction } from './postgres-transaction.js';
import { isSubmittedBefore } from './submitted-before.js';

/** Most responses that one transaction writes. */
const LARGEST_GROUP = 1000;

/** Responses of a survey that are erased in one transaction. */
const ERASED_AT_ONCE = 200;

/** What happens to one id, and the survey that it may add to. */
interface Work {
  readonly id: string;
  readonly survey?: string;
  /** The hash of the code that it may spend. */
  readonly code?: string;
  readonly carryOut: (ledger: Ledger) => unknown;
}

/** Faults of data, broken rules and limits: they say something of what was to be stored, and nothing of the database. */
const isFaultOfWork = (error: unknown) => error instanceof LackingDefinition || (error instanceof DatabaseError && /^(22|23|54|P0)/.test(error.code ?? ''));

/** Why a database cannot be worked with, in words that hold no password. */
function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return error instanceof DatabaseError || code === undefined ? message : code;
}

/** No row can have a text that PostgreSQL cannot hold, so nobody needs to be asked for it. */
const isStorable = (text: string) => text.isWellFormed() && !text.includes('\0');

/**
 * A PostgreSQL database, or one that speaks its language, for one collector or for several at once. What arrives, changes or is
 * withdrawn while a transaction is under way shares the next one with the counts that follow from it, and is acknowledged after
 * its commit. When the connection is lost that work is rejected, and what comes later finds a new one.
 */
export class PostgresStore implements Store {
  readonly access: PostgresAccess;
  readonly #pool: Pool;
  readonly #group = new GroupInTurn<Work, unknown>({ commit: (works) => this.#commit(works), isFaultOfWork, largest: LARGEST_GROUP });
  readonly #definitions = new OncePerTurn<SurveyDefinition | undefined>();

  /** @param pool Connections to a database with its tables; `open` makes both. */
  constructor(pool: Pool) {
    this.#pool = pool;
    this.access = new PostgresAccess(pool);
  }

  /**
   * Connects to a database and makes its tables, or brings them up to date.
   *
   * @param address `postgres://name:password@host:port/database`
   * @throws {CommandError} Where the database cannot be worked with; says which and why, and not the password.
   */
  static async open(address: string): Promise<PostgresStore> {
    const pool = openPool(address);
    try {
      const { rows } = await pool.query<{ server_encoding: string }>('SHOW server_encoding');
      if (!/^utf-?8$/i.test(rows[0]!.server_encoding)) throw new Error(`its encoding is ${rows[0]!.server_encoding}, expected UTF8`);
      await prepareTables(pool);
      return new PostgresStore(pool);
    } catch (error) {
      await pool.end();
      throw new CommandError(`the database ${placeOf(address)} cannot be used: ${reasonOf(error)}`);
    }
  }

  publish(definition: SurveyDefinition): Promise<Published> {
    const { id, version } = definition;
    if (!isStorable(version)) return Promise.reject(new Error(`version of survey "${id}": expected well-formed text without U+0000`));
    return transaction(this.#pool, async (client) => {
      // Whoever stores a response locks the survey too: none comes between the question whether there are any and the answer to it.
      await lockSurveys(client, [id]);
      return this.#publish(client, definition);
    });
  }

  definition(survey: string, version?: string): Promise<SurveyDefinition | undefined> {
    if (version !== undefined && !isStorable(version)) return Promise.resolve(undefined);
    return this.#definitions.ask(JSON.stringify([survey, version]), async () => {
      const { rows } = await this.#pool.query<{ definition: string }>(
        version === undefined
          ? { text: 'SELECT definition FROM current_versions JOIN definitions USING (survey, version) WHERE survey = $1', values: [survey] }
          : { text: 'SELECT definition FROM definitions WHERE survey = $1 AND version = $2', values: [survey, version] },
      );
      return rows[0] && (JSON.parse(rows[0].definition) as SurveyDefinition);
    });
  }

  versions(survey: string): Promise<readonly StoredVersion[]> {
    return readVersions(this.#pool, survey);
  }

  add(response: KeptResponse, { isClosed = false, code }: { readonly isClosed?: boolean; readonly code?: string | null | undefined } = {}): Promise<Stored> {
    const { id, survey } = response;
    return this.#group.run({ id, survey, ...(code ? { code } : {}), carryOut: (ledger) => ledger.put(response, { isClosed, code }) }) as Promise<Stored>;
  }

  addCodes(survey: string, hashes: readonly string[], { most }: { readonly most: number }): Promise<boolean> {
    return transaction(this.#pool, async (client) => {
      await lockSurveys(client, [survey]);
      return addCodes(client, survey, { hashes, most });
    });
  }

  find(id: string): Promise<Found | undefined> {
    return findResponse(this.#pool, id);
  }

  withdraw(id: string): Promise<string | undefined> {
    return this.#group.run({ id, carryOut: (ledger) => ledger.withdraw(id) }) as Promise<string | undefined>;
  }

  async erase(survey: string, { before }: { readonly before?: string } = {}): Promise<number> {
    let [sum, after] = [0, ''];
    for (;;) {
      const { responses, next } = await nextResponses(this.#pool, survey, { after, atMost: ERASED_AT_ONCE });
      const due = before === undefined ? responses : responses.filter((response) => isSubmittedBefore(response, before));
      sum += (await Promise.all(due.map(({ id }) => this.withdraw(id)))).filter((erased) => erased !== undefined).length;
      if (next === null) return sum;
      after = next;
    }
  }

  async surveys(): Promise<readonly string[]> {
    const { rows } = await this.#pool.query<{ survey: string }>('SELECT survey FROM current_versions ORDER BY survey');
    return rows.map(({ survey }) => survey);
  }

  async signingKey(): Promise<Uint8Array> {
    await this.#pool.query('INSERT INTO keys VALUES ($1, $2) ON CONFLICT (name) DO NOTHING', ['signing', randomBytes(32)]);
    const { rows } = await this.#pool.query<{ key: Buffer }>('SELECT key FROM keys WHERE name = $1', ['signing']);
    return rows[0]!.key;
  }

  snapshot(): Promise<Snapshot> {
    return PostgresSnapshot.open(this.#pool);
  }

  counts(survey: string): Promise<SurveyCounts> {
    return snapshot(this.#pool, (client) => readCounts(client, survey));
  }

  async issued(survey: string, cut: string): Promise<Issued> {
    const { rows } = await this.#pool.query<{ changes: number; document: string | null }>(
      'SELECT changes, document FROM publications LEFT JOIN documents ON documents.survey = publications.survey AND documents.cut = $2 WHERE publications.survey = $1',
      [survey, cut],
    );
    return { document: rows[0]?.document ?? null, isCurrent: rows[0]?.changes === 0 };
  }

  issue(survey: string, decide: (counts: SurveyCounts) => Issue | null): Promise<void> {
    return transaction(this.#pool, (client) => issueResults(client, survey, decide));
  }

  acts(survey: string, after = 0): Promise<readonly KeptAct[]> {
    return readActs(this.#pool, survey, after);
  }

  addAct(survey: string, act: NewAct): Promise<ActAdded> {
    return transaction(this.#pool, async (client) => {
      await lockSurveys(client, [survey]);
      const added = await addAct(client, survey, act);
      if (added.outcome === 'added' && act.definition !== undefined && (await this.#publish(client, act.definition)) === 'in-use')
        throw new Error(`Version "${act.definition.version}" of "${survey}" has answers already.`);
      return added;
    });
  }

  responseMarks(survey: string): Promise<ReadonlyMap<string, string>> {
    return responseMarks(this.#pool, survey);
  }

  openResponses(ids: readonly string[]): Promise<readonly SurveyResponse[]> {
    return openResponses(this.#pool, ids);
  }

  reword(survey: string, change: Rewording): Promise<number> {
    return transaction(this.#pool, async (client) => {
      await lockSurveys(client, [survey]);
      return rewordDefinitions(client, survey, change);
    });
  }

  quotes(survey: string): Promise<Quotes> {
    return readQuotes(this.#pool, survey);
  }

  setQuotes(survey: string, quotes: readonly ChosenQuote[]): Promise<void> {
    return transaction(this.#pool, async (client) => {
      // Whoever withdraws or changes a response locks its survey too: none of it goes between the look at it and the quote.
      await lockSurveys(client, [survey]);
      await chooseQuotes(client, survey, quotes);
    });
  }

  sealedCount(survey: string): Promise<number> {
    return countSealed(this.#pool, survey);
  }

  sealedResponses(survey: string): AsyncIterable<string> {
    return sealedResponses(this.#pool, survey);
  }

  async probe(): Promise<void> {
    await transaction(this.#pool, (client) => client.query('INSERT INTO probes VALUES (1, 1) ON CONFLICT (id) DO UPDATE SET count = probes.count + 1'));
  }

  async close(): Promise<void> {
    await this.#group.idle();
    await this.#pool.end();
  }

  /** Keeps a definition and makes it the current one. Its survey is locked. */
  async #publish(client: PoolClient, definition: SurveyDefinition): Promise<Published> {
    const { id, version } = definition;
    const text = canonicalJson(definition);
    const definitions = await client.query<{ definition: string }>('SELECT definition FROM definitions WHERE survey = $1 AND version = $2', [id, version]);
    const earlier = definitions.rows[0]?.definition;
    if (earlier !== undefined && earlier !== text && (await hasResponses(client, id, version))) return 'in-use';
    const versions = await client.query<{ version: string }>('SELECT version FROM current_versions WHERE survey = $1', [id]);
    const isCurrent = versions.rows[0]?.version === version;
    if (earlier === text && isCurrent) return 'unchanged';
    if (earlier !== text) await keepDefinition(client, definition, text);
    if (!isCurrent) await makeCurrent(client, definition);
    await noteRedefined(client, id);
    if (earlier === undefined) return 'created';
    return earlier === text ? 'unchanged' : 'replaced';
  }

  /** Rows first, then surveys, each in one order: so two groups wait for each other in turn, not both at once. */
  #commit(works: readonly Work[]): Promise<readonly unknown[]> {
    return transaction(this.#pool, async (client) => {
      const known = await lockResponses(client, [...new Set(works.map(({ id }) => id))]);
      const kept = [...known.values()].flatMap((row) => (row === 'withdrawn' ? [] : [row.survey]));
      const surveys = await lockSurveys(client, [...kept, ...works.flatMap(({ survey }) => survey ?? [])]);
      const codes = await lockCodes(
        client,
        works.flatMap(({ survey, code }) => (survey !== undefined && code !== undefined ? [{ survey, hash: code }] : [])),
      );
      const ledger = new Ledger(known, new Map([...surveys].map(([survey, { batch }]) => [survey, batch])), codes);
      const outcomes = works.map(({ carryOut }) => carryOut(ledger));
      await writeResponses(client, ledger, { known });
      await spendCodes(client, ledger.spent);
      await applyChanges(client, ledger.changes);
      return outcomes;
    });
  }
}
