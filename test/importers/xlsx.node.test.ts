import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { readXlsx } from '../../src/importers/xlsx.js';
import { workbook, workbookParts, zipped } from '../fixtures/foreign-surveys.js';

const SHEET = 'xl/worksheets/sheet1.xml';
const parts = () => workbookParts({ survey: [['type', 'name']] });

/** The cells of a sheet that stands in a workbook as this XML. */
function cellsOf(sheet: string, others: Readonly<Record<string, string>> = {}): readonly (readonly [number, readonly (readonly [number, string])[]])[] {
  const read = readXlsx(zipped({ ...parts(), [SHEET]: `<worksheet><sheetData>${sheet}</sheetData></worksheet>`, ...others }));
  if (!('sheets' in read)) throw new Error(JSON.stringify(read));
  return read.sheets[0]!.rows.map(({ row, cells }) => [row, [...cells]] as const);
}

describe('a workbook', () => {
  it('has its sheets with the cells that have something in them', () => {
    const read = readXlsx(workbook({ survey: [['type', '', 'name'], [], ['text', ' ', 'q']], 'a & b': [['x']] }));
    assert.deepEqual(read, {
      sheets: [
        {
          name: 'survey',
          rows: [
            {
              row: 1,
              cells: new Map([
                [0, 'type'],
                [2, 'name'],
              ]),
            },
            {
              row: 3,
              cells: new Map([
                [0, 'text'],
                [2, 'q'],
              ]),
            },
          ],
        },
        { name: 'a & b', rows: [{ row: 1, cells: new Map([[0, 'x']]) }] },
      ],
    });
  });

  it('has shared texts without how they are pronounced, numbers, truths, and the outcomes of formulas', () => {
    const shared = '<sst><si><t>plain</t></si><si><r><t>two </t></r><r><t>runs</t></r><rPh><t>unseen</t></rPh></si></sst>';
    const sheet =
      '<row r="4"><c r="A4" t="s"><v>0</v></c><c r="AB4" t="s"><v>1</v></c></row><row><c><v>1.5</v></c><c t="b"><v>1</v></c><c t="str"><f>1+1</f><v>2</v></c><c t="e"><v>#REF!</v></c><c t="s"><v>99</v></c></row>';
    assert.deepEqual(cellsOf(sheet, { 'xl/sharedStrings.xml': shared }), [
      [
        4,
        [
          [0, 'plain'],
          [27, 'two runs'],
        ],
      ],
      [
        5,
        [
          [0, '1.5'],
          [1, 'TRUE'],
          [2, '2'],
        ],
      ],
    ]);
  });

  it('that swells beyond measure when it is unpacked is refused, in little time and memory', () => {
    const bomb = zipSync({ ...Object.fromEntries(Object.entries(parts()).map(([name, text]) => [name, strToU8(text)])), [SHEET]: new Uint8Array(300_000_000) });
    assert.ok(bomb.length < 400_000);
    const before = process.memoryUsage().arrayBuffers;
    assert.deepEqual(readXlsx(bomb), { place: '', expected: 'expected at most 16777216 bytes when unpacked' });
    assert.ok(process.memoryUsage().arrayBuffers - before < 200_000_000);
  });

  it('may hold anything that is not read, however large', () => {
    const read = readXlsx(
      zipSync({ ...Object.fromEntries(Object.entries(parts()).map(([name, text]) => [name, strToU8(text)])), 'xl/media/image1.png': new Uint8Array(100_000_000) }),
    );
    assert.ok('sheets' in read);
  });

  for (const [what, bytes, place, expected] of [
    ['that is a text', strToU8('type,name'), '', /^expected a workbook \(\.xlsx\), which is a zip file$/],
    ['that is empty', new Uint8Array(), '', /^expected a workbook/],
    ['that is another zip file', zipped({ 'a.txt': 'x' }), '', /^expected a workbook \(\.xlsx\) with xl\/workbook\.xml$/],
    [
      'that was cut off',
      workbook({ survey: [['type', 'name'], ...Array.from({ length: 500 }, (_, index) => ['text', `q${index * 7919}`])] }).slice(0, 2000),
      '',
      /^expected a zip file that can be unpacked$/,
    ],
    ['with broken XML', zipped({ ...parts(), [SHEET]: '<worksheet>\n<sheetData>' }), `${SHEET} line 2, column 12`, /^expected XML: Missing end tag/],
    [
      'with an entity from elsewhere',
      zipped({ ...parts(), [SHEET]: '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row><c t="str"><v>&x;</v></c></row></sheetData></worksheet>' }),
      `${SHEET} line 1, column 96`,
      /^expected XML: Named entity isn't defined/,
    ],
    [
      'with entities that grow in each other',
      zipped({ ...parts(), [SHEET]: `<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><worksheet>&b;</worksheet>` }),
      `${SHEET} line 1, column 68`,
      /^expected XML: Named entity isn't defined/,
    ],
  ] as const)
    it(`${what} is refused with the place`, () => {
      const read = readXlsx(bytes);
      assert.ok('place' in read);
      assert.equal(read.place, place);
      assert.match(read.expected, expected);
    });
});
