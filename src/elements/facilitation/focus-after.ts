/** Where the focus can go when something was done: places in the page, the best first. */
export type Places = readonly string[];

const isSeen = (element: HTMLElement) => element.checkVisibility();

/** The places to which the focus can go after an act on something: itself, what stands after or before it, and the section around. */
export function placesAround(start: Element | null): Places {
  const item = start?.closest('[id^="at-"]');
  const beside = [item, item?.nextElementSibling, item?.previousElementSibling].map((element) => element?.id ?? '');
  const around = start?.closest('[part=section]')?.querySelector('[id^="section-"]')?.id ?? '';
  const opener = start?.closest('form.act')?.id.replace(/^form-/, 'open-') ?? '';
  const ids = item ? [...beside, around] : [opener, around];
  return ids.filter((id) => id !== '');
}

/** Puts the focus at the first of some places that is there now, and says which it was. */
export function focusAt(root: ShadowRoot, places: Places): string {
  for (const id of places) {
    const place = root.getElementById(id);
    const target = place?.matches('li') ? place.querySelector<HTMLElement>('summary, button') : place;
    if (target && isSeen(target)) {
      target.focus();
      return id;
    }
  }
  return '';
}
