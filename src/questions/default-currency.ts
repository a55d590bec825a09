/** The currency of costs where none is named, as a code of ISO 4217. */
export const DEFAULT_CURRENCY = 'DKK';
