import { z } from './zod.js';

function isJson(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return value === null || typeof value === 'string' || typeof value === 'boolean';
  return (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype) && Object.values(value).every(isJson);
}

/** Anything that JSON can hold. Zod's own schema of it tries six forms in turn at every value, which took most of the time in which a response is checked. */
export const jsonValue = z.unknown().check(z.refine(isJson, 'expected JSON data')) as z.ZodMiniType<z.core.util.JSONType, z.core.util.JSONType>;
jsonValue.register(z.globalRegistry, { type: ['string', 'number', 'boolean', 'null', 'array', 'object'] });
