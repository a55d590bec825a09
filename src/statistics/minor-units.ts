/** Minor units (øre, cents) in one unit of a currency, whatever the currency: amounts have at most two decimals. */
const MINOR = 100;

/** The largest amount that is taken: 200 of them, in minor units, still add up exactly (below 2^53). */
export const LARGEST_AMOUNT = 1e11;

/**
 * An amount in minor units, to be added and compared exactly: 0.1 + 0.2 is 0.3 in them.
 *
 * @example toMinorUnits(0.1) + toMinorUnits(0.2) === toMinorUnits(0.3) // true
 */
export const toMinorUnits = (amount: number): number => Math.round(amount * MINOR);

/** Minor units as an amount again: the number nearest to the decimal, as it would be written. */
export const fromMinorUnits = (units: number): number => units / MINOR;

/** Whether a number is an amount with at most two decimals, from 0 to the largest that is taken. */
export const isAmount = (value: number): boolean => value >= 0 && value <= LARGEST_AMOUNT && fromMinorUnits(toMinorUnits(value)) === value;
