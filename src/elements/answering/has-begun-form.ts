/** What a form would send. */
const wouldSend = (form: HTMLFormElement): string =>
  String(new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, value instanceof File ? value.name : value])));

/** A form as the page was written. */
function untouched(form: HTMLFormElement): HTMLFormElement {
  const copy = form.cloneNode(true) as HTMLFormElement;
  copy.reset();
  return copy;
}

/** Whether somebody is in a form within an element, or has filled in something of it: what is there would be lost with it. */
export const hasBegunForm = (element: Element): boolean =>
  [...element.querySelectorAll('form')].some((form) => form.matches(':focus-within') || wouldSend(form) !== wouldSend(untouched(form)));
