import { Unzip, UnzipInflate } from 'fflate';
import type { XmlElement } from '@rgrove/parse-xml';
import { childrenOf, readXml } from './xml.js';

/** A sheet: rows that have something in them, each with its number, and cells by the number of their column. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly { readonly row: number; readonly cells: ReadonlyMap<number, string> }[];
}

/** The sheets of a workbook, or what is wrong and where. */
export type XlsxRead = { readonly sheets: readonly Sheet[] } | { readonly place: string; readonly expected: string };

/** Most bytes that are taken out of a file: what swells beyond is no form but an attack. */
const MOST_BYTES = 16 * 1024 * 1024;
/** Bytes that are unpacked at once; each may swell a thousandfold. */
const PIECE = 4096;

const PARTS = /^\/?xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/i;

const plainPath = (path: string) => path.replace(/^\//, '').toLowerCase();

/** The parts of a workbook that hold words, unpacked; or what is wrong. */
function unpacked(bytes: Uint8Array): ReadonlyMap<string, string> | string {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return 'expected a workbook (.xlsx), which is a zip file';
  const parts = new Map<string, Uint8Array[]>();
  let size = 0;
  let fault: string | null = null;
  const unzip = new Unzip((file) => {
    if (fault !== null || !PARTS.test(file.name)) return;
    const pieces: Uint8Array[] = [];
    parts.set(plainPath(file.name), pieces);
    file.ondata = (error, piece) => {
      if (error !== null) fault ??= `${file.name} cannot be unpacked`;
      size += piece?.length ?? 0;
      if (size > MOST_BYTES) fault ??= `expected at most ${MOST_BYTES} bytes when unpacked`;
      if (fault === null) pieces.push(piece);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && fault === null; at += PIECE) unzip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  } catch {
    fault ??= 'expected a zip file that can be unpacked';
  }
  if (fault !== null) return fault;
  const decoder = new TextDecoder();
  return new Map([...parts].map(([name, pieces]) => [name, pieces.map((piece) => decoder.decode(piece, { stream: true })).join('') + decoder.decode()] as const));
}

/** The words of a text in cells, without how they are pronounced. */
const richText = (element: XmlElement): string =>
  [...childrenOf(element, 't'), ...childrenOf(element, 'r').flatMap((run) => childrenOf(run, 't'))].map(({ text }) => text).join('');

/** The number of a column, from 0: `A` is 0, `AA` is 26. */
const columnOf = (reference: string): number => Array.from(/^[A-Z]{1,3}/.exec(reference)?.[0] ?? '').reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function cellText(cell: XmlElement, shared: readonly string[]): string {
  const value = childrenOf(cell, 'v')[0]?.text ?? '';
  switch (cell.attributes['t']) {
    case 's':
      return shared[Number(value)] ?? '';
    case 'inlineStr':
      return childrenOf(cell, 'is').map(richText).join('');
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE';
    case 'e':
      return '';
    default:
      return value;
  }
}

function rowsOf(root: XmlElement, shared: readonly string[]): Sheet['rows'] {
  let row = 0;
  return childrenOf(root, 'sheetData')
    .flatMap((data) => childrenOf(data, 'row'))
    .flatMap((element) => {
      row = Number(element.attributes['r'] ?? row + 1);
      let column = -1;
      const cells = childrenOf(element, 'c').flatMap((cell) => {
        const reference = cell.attributes['r'];
        column = reference === undefined ? column + 1 : columnOf(reference);
        const text = cellText(cell, shared).trim();
        return text === '' ? [] : [[column, text] as const];
      });
      return cells.length === 0 ? [] : [{ row, cells: new Map(cells) }];
    });
}

/** Reads the words in the sheets of a workbook. Formulas count by their last outcome; nothing outside the file is looked at. */
export function readXlsx(bytes: Uint8Array): XlsxRead {
  const parts = unpacked(bytes);
  if (typeof parts === 'string') return { place: '', expected: parts };
  const faults: { readonly place: string; readonly expected: string }[] = [];
  const rootOf = (path: string): XmlElement | null => {
    const source = parts.get(path);
    if (source === undefined) return null;
    const read = readXml(source);
    if ('root' in read) return read.root;
    faults.push({ place: `${path} ${read.line}`.trim(), expected: read.expected });
    return null;
  };
  const workbook = rootOf('xl/workbook.xml');
  const relations = rootOf('xl/_rels/workbook.xml.rels');
  if (workbook === null || relations === null) return faults[0] ?? { place: '', expected: 'expected a workbook (.xlsx) with xl/workbook.xml' };
  const targets = new Map(childrenOf(relations, 'Relationship').map(({ attributes }) => [attributes['Id'], plainPath(attributes['Target'] ?? '')]));
  const shared = childrenOf(rootOf('xl/sharedstrings.xml') ?? workbook, 'si').map(richText);
  const sheets = childrenOf(workbook, 'sheets')
    .flatMap((list) => childrenOf(list, 'sheet'))
    .map(({ attributes }): Sheet => {
      const target = targets.get(attributes['r:id'] ?? Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1]) ?? '';
      const root = rootOf(target.startsWith('xl/') ? target : `xl/${target}`);
      return { name: attributes['name'] ?? '', rows: root === null ? [] : rowsOf(root, shared) };
    });
  return faults[0] ?? { sheets };
}
