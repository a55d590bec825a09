const isAbove0 = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value > 0;

/**
 * The options that an answer is for, each with its number of dots: an object of numbers gives them (or an amount of money); an option that was chosen, or
 * stands in a list, has one. Of an order only that an option stands in it is told: the order itself is for the results.
 */
export function marksOf(answer: unknown): readonly (readonly [option: string, dots: number])[] {
  if (typeof answer === 'string') return [[answer, 1]];
  if (Array.isArray(answer)) return [...new Set(answer.flat().filter((one): one is string => typeof one === 'string'))].map((option) => [option, 1]);
  return typeof answer === 'object' && answer !== null ? Object.entries(answer).filter((entry): entry is [string, number] => isAbove0(entry[1])) : [];
}
