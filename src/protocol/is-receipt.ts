import type { Receipt } from './receipt.js';

const isId = (value: unknown): boolean => typeof value === 'string' && value.length >= 1 && value.length <= 100;
const isRefusal = (value: unknown): boolean => {
  const { id, reason } = (value ?? {}) as Record<string, unknown>;
  return isId(id) && typeof reason === 'string';
};

/**
 * Whether a value is a receipt. Says the same as the schema `receipt` (a property test holds the two together), and weighs
 * a hundredth of it: this is what an outbox needs that finds answers of an earlier visit on a page that asks nothing.
 */
export function isReceipt(value: unknown): value is Receipt {
  const { received, refused } = (value ?? {}) as Record<string, unknown>;
  return Array.isArray(received) && received.every(isId) && Array.isArray(refused) && refused.every(isRefusal);
}
