import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keepFormatters, numberFormat } from '../../src/locales/formatters.js';

describe('kept formatters', () => {
  it('are made once for a language and its options', () => {
    let made = 0;
    const formatOf = keepFormatters((language: string, options?: { readonly digits: number }) => ({ language, options, which: ++made }));
    const asked = [formatOf('da', { digits: 1 }), formatOf('da', { digits: 1 }), formatOf('da', { digits: 2 }), formatOf('ar', { digits: 1 }), formatOf('da'), formatOf('da')];
    assert.deepEqual(
      asked.map(({ which }) => which),
      [1, 1, 2, 3, 4, 4],
    );
  });

  it('write a number as Intl does, whatever was asked for before', () => {
    const asked = [
      ['da', { style: 'percent' }],
      ['en', { style: 'percent' }],
      ['da', undefined],
      ['da', { minimumFractionDigits: 2 }],
      ['ar', undefined],
      ['da', { style: 'percent' }],
    ] as const;
    for (const [language, options] of asked) assert.equal(numberFormat(language, options).format(1234.5), new Intl.NumberFormat(language, options).format(1234.5));
  });
});
