import { parseXml, XmlElement, XmlError } from '@rgrove/parse-xml';

/** Longest document that is read, in UTF-16 code units. */
const LONGEST = 16 * 1024 * 1024;

/** The root of a document, or what is wrong and in which line. */
export type XmlRead = { readonly root: XmlElement } | { readonly line: string; readonly expected: string };

/** Reads XML. Entities that the document declares, and everything outside it, are never looked at: a reference to one is a fault. */
export function readXml(source: string): XmlRead {
  if (source.length > LONGEST) return { line: '', expected: `expected at most ${LONGEST} characters` };
  try {
    const { root } = parseXml(source.startsWith('\uFEFF') ? source.slice(1) : source);
    return root === null ? { line: 'line 1', expected: 'expected an element' } : { root };
  } catch (error) {
    if (error instanceof XmlError) return { line: `line ${error.line}, column ${error.column}`, expected: `expected XML: ${error.message.split('\n')[0]!}` };
    // The parser goes into elements by recursion.
    if (error instanceof RangeError) return { line: '', expected: 'expected fewer elements in each other' };
    throw error;
  }
}

/** The name of an element without the prefix of its namespace. */
const localName = ({ name }: XmlElement) => name.slice(name.indexOf(':') + 1);

/** The elements within an element that have a name, whatever the prefix of their namespace. */
export const childrenOf = ({ children }: XmlElement, name: string): XmlElement[] =>
  children.filter((child): child is XmlElement => child instanceof XmlElement && localName(child) === name);

/** All elements within an element. */
export const elementsOf = ({ children }: XmlElement): XmlElement[] => children.filter((child) => child instanceof XmlElement);
