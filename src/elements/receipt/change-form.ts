import { html, type TemplateResult } from 'lit';
import type { Revision } from '../answering/revision.js';
import type { Kept } from './receipt-state.js';

/** A survey that is to be answered once more, and what it begins with. */
export interface Change {
  /** The survey as it is asked now. */
  readonly definition: unknown;
  readonly isSealed: boolean;
  /** Question id → what was answered before. */
  readonly initial: Readonly<Record<string, unknown>>;
  /** Which answer is replaced. */
  readonly revises: Revision;
  readonly endpoint: string;
  readonly group: string;
  readonly role: string;
  readonly wave: string;
}

/** Whether an answer is sealed, so that nobody here can read it. */
export const isSealed = ({ response }: Kept): boolean => 'sealed' in response;

/**
 * What a change begins with. Group, role and round stay what they were; a sealed answer shows nothing of that, and one
 * begins afresh.
 */
export function changeOf(kept: Kept, { id, code, endpoint }: { readonly id: string; readonly code: string; readonly endpoint: string | null }, definition: unknown): Change {
  const { response, revision } = kept;
  const text = (key: string) => (typeof response[key] === 'string' ? response[key] : '');
  const initial = (response['answers'] ?? {}) as Change['initial'];
  return { definition, isSealed: isSealed(kept), initial, revises: { id, code, revision }, endpoint: endpoint ?? '', group: text('group'), role: text('role'), wave: text('wave') };
}

/** The survey once more, to be answered in the place of what was sent. */
export function changeForm({ definition, initial, revises, endpoint, group, role, wave }: Change, publicKey: string, texts: Readonly<Record<string, string>>): TemplateResult {
  return html`<tillid-survey
    part="survey"
    endpoint=${endpoint}
    public-key=${publicKey}
    .group=${group}
    .role=${role}
    .wave=${wave}
    .definition=${definition}
    .initial=${initial}
    .revises=${revises}
    .texts=${texts}
  ></tillid-survey>`;
}
