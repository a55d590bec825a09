/** A language of the library, with a region or without, that has the digits of JavaScript; an extension may ask for other ones. */
const PLAIN = /^(?!ar)..(-..)?$/i;

/** How a number is written that counts nothing, as a point of a scale. */
export const UNGROUPED: Intl.NumberFormatOptions = { useGrouping: false };

/**
 * A number as a language writes it, where that takes no formatter: whole, from 0 to 999, which nothing groups.
 *
 * The first `Intl.NumberFormat` of a page takes longer than drawing a scale, and the numbers of most questions are such.
 *
 * @param language BCP 47 tag of a language of the library.
 * @returns Undefined where `Intl` has to be asked.
 */
export const plainNumber = (value: number, language: string): string | undefined => (/^\d{1,3}$/.test(`${value}`) && PLAIN.test(language) ? `${value}` : undefined);
