/** What can have the focus by itself. */
const FOCUSABLE = 'input, textarea, select, button, [tabindex]';

/** Puts the focus on the first of some ids that is drawn, whatever is folded around it. */
export function goTo(root: ShadowRoot, ids: readonly string[]): void {
  const found = ids.map((id) => root.getElementById(id)).find((element) => element !== null);
  for (let fold = found?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  const target = found?.matches(FOCUSABLE) === true ? found : found?.querySelector<HTMLElement>(FOCUSABLE);
  target?.focus();
}
