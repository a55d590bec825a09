import { optionOf } from './meant-option.js';
import type { z } from './zod.js';

type Schema = z.core.$ZodType;
type Path = readonly (string | number)[];

/** A record that a value has, or should have, and where. */
export interface RecordAt {
  readonly path: Path;
  /** Undefined where it is missing. */
  readonly value: unknown;
  /** Whether the schema asks for it. */
  readonly isNeeded: boolean;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Every record in a value whose keys are judged by `keys`, found by the schema of the value, in the order of the value; those
 * that the schema asks for also where they are missing. The value need not be valid: what has another form is passed over.
 */
export function recordsKeyedBy(keys: Schema, schema: Schema, value: unknown): RecordAt[] {
  const found: RecordAt[] = [];
  const visit = (judge: Schema, at: unknown, path: Path, isNeeded: boolean): void => {
    if (at === undefined && !isNeeded) return;
    const { def } = (judge as z.core.$ZodTypes)._zod;
    if (def.type === 'optional' || def.type === 'nullable') return visit(def.innerType, at, path, false);
    // The schema that Zod keeps, as its getter makes a new one each time.
    if (def.type === 'lazy') return visit((judge as z.core.$ZodLazy)._zod.innerType, at, path, isNeeded);
    if (def.type === 'record' && def.keyType === keys) {
      if (isObject(at) || (at === undefined && isNeeded)) found.push({ path, value: at, isNeeded });
    } else if (def.type === 'array' && Array.isArray(at)) at.forEach((one, index) => visit(def.element, one, [...path, index], true));
    else if (!isObject(at)) return;
    else if (def.type === 'union') {
      const option = optionOf(def, at);
      if (option !== undefined) visit(option, at, path, isNeeded);
    } else if (def.type === 'record') for (const [key, one] of Object.entries(at)) visit(def.valueType, one, [...path, key], false);
    else if (def.type === 'object') {
      const given = Object.keys(at).filter((key) => Object.hasOwn(def.shape, key));
      const absent = Object.keys(def.shape).filter((key) => !Object.hasOwn(at, key));
      for (const key of [...given, ...absent]) visit(def.shape[key]!, at[key], [...path, key], true);
    }
  };
  visit(schema, value, [], true);
  return found;
}
