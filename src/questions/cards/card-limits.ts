/** Most cards where the definition does not say. */
export const DEFAULT_MOST_CARDS = 5;

/** Longest text of a card where the definition does not say, in UTF-16 code units. */
export const DEFAULT_CARD_LENGTH = 140;
