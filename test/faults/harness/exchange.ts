import type { IncomingMessage, ServerResponse } from 'node:http';

/** A response as it is posted; the endpoint of the suite reads no more of it than this. */
export interface Posted {
  readonly id: string;
  readonly revision?: number;
  readonly [key: string]: unknown;
}

/** One request to the endpoint of a site, as a behaviour sees it. */
export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** The responses in the body, in their order; empty for a preflight. */
  readonly posted: readonly Posted[];
  /** Origin of a site of somebody else, to be redirected to. */
  readonly elsewhere: string;
  /** Whether the answer carries the headers that let a page of another origin read it (Fetch, section 3.2). */
  cors: boolean;
  /** Makes these responses rows, all of them unless said. Told apart by id: equal content again changes nothing. */
  commit(which?: readonly Posted[]): void;
}

/** How the endpoint meets one request. */
export interface Behaviour {
  readonly name: string;
  act(exchange: Exchange): void | Promise<void>;
}
