import { Pool } from 'pg';
import { CommandError } from './command-error.js';

/** Connections of one collector: one writes a group of responses, the others read, publish and probe. */
const CONNECTIONS = 8;

/** How long to wait for a connection, in milliseconds. */
const PATIENCE = 10_000;

/**
 * How long a query may go unanswered, in milliseconds. The server itself gives a statement up before that (`transaction`); this
 * is for a server that has vanished from the network.
 */
const LONGEST_SILENCE = 35_000;

/** Says where a database is, without the name and the password that lead into it. */
export function placeOf(address: string): string {
  const { host, pathname } = new URL(address);
  return `${host}${pathname}`;
}

/**
 * The connections to a PostgreSQL database, made when they are needed. What the address says of TLS holds (`sslmode`).
 *
 * @param address `postgres://name:password@host:port/database`
 */
export function openPool(address: string): Pool {
  // Nothing of an address that is wrong is repeated: it may hold a password.
  if (!URL.canParse(address) || !/^postgres(ql)?:$/.test(new URL(address).protocol))
    throw new CommandError('the database: expected an address such as postgres://name:password@host:5432/database');
  const pool = new Pool({
    connectionString: address,
    max: CONNECTIONS,
    connectionTimeoutMillis: PATIENCE,
    query_timeout: LONGEST_SILENCE,
    keepAlive: true,
    application_name: 'tillid',
  });
  // A connection that is lost fails the work that was under way with it, and that work tells of it. Unheard, these events would end the process.
  const isTold = () => undefined;
  pool.on('error', isTold);
  pool.on('connect', (client) => client.on('error', isTold));
  return pool;
}
