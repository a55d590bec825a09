import { html, nothing, type TemplateResult } from 'lit';
import type { PartDeeds } from './editor-scene.js';
import type { AuthoringMessages } from '../../locales/en-authoring.js';

/** How a question or a page is moved, copied and removed: where it stands, and by what its buttons are named. */
export interface Part {
  readonly key: string;
  /** The id of what says which one it is. */
  readonly named: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** Buttons to move, copy and remove a question or a page. Those that lead nowhere stay, so that the focus does. */
export function partButtons(
  { key, named, isFirst, isLast }: Part,
  deeds: Omit<PartDeeds, 'toggle' | 'copy'> & Partial<Pick<PartDeeds, 'copy'>>,
  words: AuthoringMessages,
): TemplateResult {
  const button = (deed: string, label: string, press: () => void, isPossible = true) =>
    html`<button type="button" id="${key}-${deed}" aria-disabled=${isPossible ? nothing : 'true'} aria-labelledby="${key}-${deed} ${named}" @click=${press}>${label}</button>`;
  return html`<div class="buttons part">
    ${button('up', words.writeUp, () => deeds.move(-1), !isFirst)} ${button('down', words.writeDown, () => deeds.move(1), !isLast)}
    ${deeds.copy === undefined ? nothing : button('copy', words.writeCopy, deeds.copy)} ${button('remove', words.writeRemove, deeds.remove)}
  </div>`;
}
