/** Markup that stands in a template of this code; no text of anybody else becomes it. */
class Markup {
  readonly #written: string;

  constructor(written: string) {
    this.#written = written;
  }

  toString(): string {
    return this.#written;
  }
}
export type { Markup };

/** What may stand in a template: markup as it is, words escaped, lists one after the other, nothing for nothing. */
export type Part = Markup | string | number | readonly Part[] | null | undefined | false;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A parser would make a line break of it.
  '\r': '&#13;',
  // No page can hold it.
  '\0': '',
};

const written = (part: Part): string => {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Markup) return String(part);
  if (Array.isArray(part)) return part.map(written).join('');
  return String(part).replace(/[&<>"'\r\0]/g, (sign) => ESCAPES[sign]!);
};

/**
 * A template whose parts can say anything and do nothing: only other templates are markup. Parts stand in the place of words, or
 * between the double quotes of an attribute. It is not called `html`: formatters move the spaces of templates of that name, and here
 * each of them counts.
 */
export const markup = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup =>
  new Markup(strings.map((string, index) => string + (index < parts.length ? written(parts[index]) : '')).join(''));
