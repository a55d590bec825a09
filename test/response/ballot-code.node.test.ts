import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newBallotCode, parseBallotCode } from '../../src/response/ballot-code.js';
import { SIGNS } from '../../src/response/receipt-code.js';

describe('the code of a ballot', () => {
  it('is read in any way of writing, with I, L and O for what they look like', () => {
    for (let round = 0; round < 200; round++) {
      const code = newBallotCode();
      assert.match(code, /^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
      const plain = code.replaceAll('-', '');
      for (const written of [code, plain, code.toLowerCase(), ` ${code.replaceAll('-', ' – ')}\n`, code.replaceAll('1', 'l').replaceAll('0', 'o')])
        assert.equal(parseBallotCode(written), plain);
    }
  });

  it('is none with any one sign mistyped, or one left out', () => {
    for (let round = 0; round < 50; round++) {
      const plain = newBallotCode().replaceAll('-', '');
      for (let place = 0; place < plain.length; place++) {
        assert.equal(parseBallotCode(plain.slice(0, place) + plain.slice(place + 1)), null);
        for (const sign of SIGNS) if (sign !== plain[place]) assert.equal(parseBallotCode(plain.slice(0, place) + sign + plain.slice(place + 1)), null);
      }
    }
  });

  it('is none where two neighbours have changed places, but for the first and the last sign of all', () => {
    for (let round = 0; round < 200; round++) {
      const plain = newBallotCode().replaceAll('-', '');
      for (let place = 0; place < plain.length - 1; place++) {
        const [one, two] = [plain[place]!, plain[place + 1]!];
        if (one === two || [one, two].toSorted().join('') === '0Z') continue;
        assert.equal(parseBallotCode(plain.slice(0, place) + two + one + plain.slice(place + 2)), null, plain);
      }
    }
  });

  it('has no sign more often than chance, and none twice among thousands', () => {
    const codes = Array.from({ length: 5000 }, newBallotCode);
    assert.equal(new Set(codes).size, codes.length);
    const counts = Array.from(SIGNS, (sign) => codes.join('').split(sign).length - 1);
    // 80,000 signs: 2,500 of each on average, with a standard deviation of 49.
    assert.ok(Math.max(...counts) < 2500 + 6 * 49 && Math.min(...counts) > 2500 - 6 * 49, counts.join(' '));
  });
});
