const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What no XML may hold, escaped or not (XML 1.0, section 2.2). */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** A text as it stands in XML. */
export const svgEscaped = (text: string): string => text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (sign) => ESCAPED[sign]!);

/** Numbers are written to a hundredth of a pixel. */
const written = (value: string | number) => (typeof value === 'number' ? String(Math.round(value * 100) / 100) : svgEscaped(value));

/** An element in writing; attributes that are undefined are left out, `content` is written as it is. */
export function svgTag(name: string, attributes: Readonly<Record<string, string | number | undefined>>, content = ''): string {
  const parts = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${written(value)}"`]));
  return `<${name}${parts.join('')}${content === '' ? '/>' : `>${content}</${name}>`}`;
}
