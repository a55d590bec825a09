/**
 * The header by which a collector says that a definition was checked when it was published, so that a page can show it at once:
 * `whole`, or `opening` where that is only the beginning of a long one, asked for with `OPENING_PARAMETER`.
 */
export const CHECKED_HEADER = 'tillid-checked';

/** Asks a collector, in the query of the address of a definition, for no more than a page needs first. */
export const OPENING_PARAMETER = 'opening';
