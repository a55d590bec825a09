import type { Instrument } from './instrument.js';

/** Reads the text at an address: over the network in a browser; a server gives its own that reads files. */
export type ReadText = (address: URL) => Promise<string>;

/** An instrument that is data beside the code and could not be had. */
export class InstrumentError extends Error {
  override name = 'InstrumentError';
}

const fetchText: ReadText = async (address) => {
  const answer = await fetch(address, { headers: { accept: 'application/json' }, credentials: 'omit' });
  if (!answer.ok) throw new InstrumentError(`No instrument at ${address.href}: status ${answer.status}.`);
  return answer.text();
};

/**
 * An instrument whose licence keeps it out of the code: it lies beside the code as data, in a folder with its licence, and
 * is read when somebody asks for it. It comes from the same place as the code, so that its form is not checked again.
 */
export async function fetchInstrument(address: URL, read: ReadText = fetchText): Promise<Instrument> {
  return JSON.parse(await read(address)) as Instrument;
}
