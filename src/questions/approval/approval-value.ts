import type { ApprovalAnswer } from './approval.js';

/** The answer that a form keeps as text, a list in JSON; null where it is none. Whether the ids are offered is not judged here. */
export function readApproval(text: string | null): ApprovalAnswer | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : null;
  } catch {
    return null;
  }
}
