/** A text, number or truth as text; empty for anything else. */
export const stringOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '');
