import type { z } from './zod.js';

type Schema = z.core.$ZodType;

/** The option of an untagged union that shares most keys with the value. */
export function meantOption(options: readonly Schema[], value: unknown): Schema {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const shared = (option: Schema) => {
    const { def } = (option as z.core.$ZodTypes)._zod;
    return def.type === 'object' ? keys.filter((key) => key in def.shape).length : 0;
  };
  return options.toSorted((a, b) => shared(b) - shared(a))[0]!;
}

/** The option of a union that a value belongs to: by its tag where the union has one; undefined where the tag is none of them. */
export function optionOf(union: z.core.$ZodUnionDef | z.core.$ZodDiscriminatedUnionDef, value: unknown): Schema | undefined {
  if (!('discriminator' in union)) return meantOption(union.options, value);
  const tag = (value as Record<string, unknown> | null | undefined)?.[union.discriminator];
  return union.options.find((option) => option._zod.propValues?.[union.discriminator]?.has(tag as string) ?? false);
}
