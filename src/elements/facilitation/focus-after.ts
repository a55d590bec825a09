/** Where the focus can go when something was done: places in the page, the best first, and the section that it is not to leave for a card. */
export interface Places {
  readonly ids: readonly string[];
  readonly section: string;
}

/** Places in the page whatever section they are in. */
export const anywhere = (...ids: readonly string[]): Places => ({ ids, section: '' });

const sectionOf = (element: Element | null | undefined) => element?.closest('[part=section]')?.querySelector('[id^="section-"]')?.id ?? '';

/** The places to which the focus can go after an act on something: itself, what stands after or before it, and the section around. */
export function placesAround(start: Element | null): Places {
  const item = start?.closest('[id^="at-"]');
  const section = sectionOf(start);
  const opener = start?.closest('form.act')?.id.replace(/^form-/, 'open-') ?? '';
  const near = item ? [item, item.nextElementSibling, item.previousElementSibling].map((element) => element?.id ?? '') : [opener];
  return { ids: [...near, section, 'heading'].filter((id) => id !== ''), section };
}

/** Puts the focus at the first of some places that is there now, and says on what or in which section it is. */
export function focusAt(root: ShadowRoot, { ids, section }: Places): string {
  for (const id of ids) {
    const place = root.getElementById(id);
    const isMoved = place?.matches('li') === true && section !== '' && sectionOf(place) !== section;
    const target = place?.matches('li') ? place.querySelector<HTMLElement>('summary, button') : place;
    if (target && !isMoved && target.checkVisibility()) {
      target.focus();
      return target.closest('[id^="at-"]')?.id ?? (sectionOf(target) || id);
    }
  }
  return '';
}
