import type { Instrument } from './instrument.js';

/** Where an instrument comes from, as it stands under its results. */
export interface InstrumentSource {
  readonly name: string;
  readonly license: string;
  readonly attribution: string;
  readonly url?: string;
}

/** What is to be told of an instrument beside its questions and its source. */
export interface InstrumentFacts extends Pick<Instrument, 'definition' | 'construct' | 'status' | 'rightsHolder' | 'translationStatus' | 'missingRule' | 'recall'> {
  readonly source: InstrumentSource;
}

/** An instrument whose wording is part of the package; its source travels with the definition, and so with every result. */
export function instrumentOf({ source, definition, ...facts }: InstrumentFacts): Instrument {
  const { license: licence, attribution, url } = source;
  return {
    id: definition.id,
    version: definition.version,
    ...facts,
    licence,
    attribution,
    ...(url === undefined ? {} : { sourceUrl: url }),
    itemsIncluded: true,
    definition: { ...definition, source },
  };
}
