import { type HostedSurvey, hostedSurvey } from './hosted-address.js';

/** Marks a link by its end: content management systems take attributes away, and leave addresses. `#tillid-check` leads to the check of a page. */
const LINK_MARK = /^#tillid(?:-(?!check$)([a-z-]+))?$/;

/** What stands for an element where a page may not write one. */
const PLACEHOLDERS = '[data-tillid], a[href*="#tillid"]';

/** What the address of a hosted survey says beside its name, as attributes of the element. */
const ASKED = ['lang', 'group', 'role', 'wave', 'kiosk'];

/** What a marked link to a hosted survey becomes: the name of an element → what it is told of the survey. */
const OF_HOSTED: Readonly<Record<string, (hosted: HostedSurvey) => Readonly<Record<string, string>>>> = {
  survey: ({ collector, survey }) => ({ src: `${collector}/v1/surveys/${survey}`, endpoint: `${collector}/v1/responses` }),
  results: ({ collector, survey }) => ({ src: `${collector}/v1/surveys/${survey}/results` }),
  board: ({ collector, survey }) => ({ src: `${collector}/v1/surveys/${survey}/board` }),
};

/** Placeholders that have had their turn. */
const upgraded = new WeakSet<Element>();

/** Whether a link is the fallback of an element, or of what has just become one: it is there for when no script runs. */
function isFallback(place: HTMLElement, isElement: (tag: string) => boolean): boolean {
  for (let around = place.parentElement; around !== null; around = around.parentElement) if (isElement(around.localName)) return true;
  return false;
}

/** The name of the element that a placeholder asks for, without `tillid-`; undefined where it asks for none. */
function nameIn(place: HTMLElement): string | undefined {
  const { tillid } = place.dataset;
  if (tillid) return tillid.trim().toLowerCase();
  if (!(place instanceof HTMLAnchorElement)) return undefined;
  const marked = LINK_MARK.exec(place.hash);
  return marked === null && tillid === undefined ? undefined : (marked?.[1] ?? 'survey');
}

/** What the address of a link says of how the survey is asked. */
function askedBy({ href }: HTMLAnchorElement): [string, string][] {
  const { searchParams } = new URL(href);
  return ASKED.flatMap((name) => (searchParams.get(name) ? [[name, searchParams.get(name)!]] : []));
}

/** What the element is told: what follows from the address of a link, then what `data-…` says. */
function attributesOf(place: HTMLElement, name: string): Map<string, string> {
  const hosted = place instanceof HTMLAnchorElement ? hostedSurvey(place.href, place.baseURI) : undefined;
  const said = [...place.attributes].flatMap(({ name: attribute, value }): [string, string][] =>
    attribute.startsWith('data-') && attribute !== 'data-tillid' ? [[attribute.slice('data-'.length), value]] : [],
  );
  const asked = hosted && name === 'survey' ? askedBy(place as HTMLAnchorElement) : [];
  return new Map([...Object.entries((hosted && OF_HOSTED[name]?.(hosted)) ?? {}), ...asked, ...said]);
}

/** The element of the same kind and survey that a script has put on the page, if there is one: a link after it is its fallback. */
function putByScript({ ownerDocument, baseURI }: HTMLElement, tag: string, src: string): Element | undefined {
  const isSame = (address: string | null) => address !== null && URL.canParse(address, baseURI) && new URL(address, baseURI).href === src;
  return [...ownerDocument.querySelectorAll(`script[data-tillid] + ${tag}`)].find((element) => isSame(element.getAttribute('src')));
}

/** Puts the element where the placeholder asks for it, with what stands there as its fallback. */
function put(element: HTMLElement, place: HTMLElement): void {
  if (place instanceof HTMLScriptElement) place.after(element);
  else if (place instanceof HTMLAnchorElement) {
    place.replaceWith(element);
    element.append(place);
  } else {
    element.append(...place.childNodes);
    place.append(element);
  }
}

/**
 * Puts elements in the place of what stands for them within `root`: `<div data-tillid="satisfaction" data-comment>`, a script
 * with `data-tillid` (the element follows it), a link to a hosted survey that ends with `#tillid`. What stands there stays as
 * the fallback of the element, and so does a marked link within an element, or after a script that asks the same survey: where a
 * filter takes these away, the link is left and has its turn. Each placeholder has one turn.
 *
 * @param isElement Whether there is an element of a tag.
 */
export function upgradePlaceholders(root: ParentNode, isElement: (tag: string) => boolean): void {
  for (const place of root.querySelectorAll<HTMLElement>(PLACEHOLDERS)) {
    const name = nameIn(place);
    if (name === undefined || upgraded.has(place) || isFallback(place, isElement)) continue;
    upgraded.add(place);
    const tag = `tillid-${name}`;
    if (!isElement(tag)) {
      console.error(`data-tillid="${name}": there is no <${tag}>. Expected the name of an element without "tillid-", such as "satisfaction".`);
      continue;
    }
    const attributes = attributesOf(place, name);
    const asked = place instanceof HTMLAnchorElement ? putByScript(place, tag, attributes.get('src') ?? '') : undefined;
    if (asked !== undefined) {
      asked.append(place);
      continue;
    }
    const element = document.createElement(tag);
    for (const [attribute, value] of attributes) element.setAttribute(attribute, value);
    put(element, place);
  }
}
