/** What XML 1.0 cannot hold (production `Char`): most control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** A carriage return is written as a reference, else readers make a line feed of it; so are all white spaces of attributes. */
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;', '\n': '&#10;', '\t': '&#9;' };

/** The text that XML 1.0 can hold: what it cannot becomes U+FFFD, the replacement character. */
export const xmlText = (text: string): string => text.replace(FORBIDDEN, '\uFFFD');

/** A text as the content of an element or the value of an attribute. */
const escaped = (text: string) => xmlText(text).replace(/[&<>"\r\n\t]/g, (letter) => ESCAPES[letter]!);

/** An element as text. */
export type Xml = string & { readonly isXml: true };

/**
 * An element with attributes and content; attributes that are undefined are left out, and texts are escaped.
 *
 * @example element('labl', { 'xml:lang': 'da' }, 'Hvor tilfreds?') // '<labl xml:lang="da">Hvor tilfreds?</labl>'
 */
export function element(name: string, attributes: Readonly<Record<string, string | undefined>>, content: string | readonly Xml[]): Xml {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escaped(value)}"`]));
  const inner = typeof content === 'string' ? escaped(content) : content.length === 0 ? '' : `\n${content.join('\n')}\n`;
  return `<${name}${written.join('')}>${inner}</${name}>` as Xml;
}
