/** What a number question asks of its answer. */
export interface NumberLimits {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** Most decimals. */
  readonly decimals?: number | undefined;
}

/**
 * The largest number that is taken where a definition names no limit: up to here every whole number is exact, and no sum
 * of squares grows past what can be written down, whatever somebody sends.
 */
export const LARGEST_NUMBER = 1e15;

/** The limits with what holds where none is named: whole numbers of any reasonable size. */
export function wholeLimits({ min = -LARGEST_NUMBER, max = LARGEST_NUMBER, decimals = 0 }: NumberLimits): Required<{ readonly [Key in keyof NumberLimits]: number }> {
  return { min, max, decimals };
}

/**
 * How many decimals a number has when it is written out, e.g. 2 for 0.07.
 *
 * Told from the shortest text that stands for the number, never from a remainder: 0.07 % 0.01 is not 0 in binary fractions.
 */
export function decimalsOf(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return Math.max(0, (digits.split('.')[1] ?? '').length - Number(exponent));
}

/** Which limit a number breaks first, or null. */
export function brokenLimit(value: number, limits: NumberLimits): 'min' | 'max' | 'decimals' | null {
  const { min, max, decimals } = wholeLimits(limits);
  if (value < min) return 'min';
  if (value > max) return 'max';
  return decimalsOf(value) > decimals ? 'decimals' : null;
}
