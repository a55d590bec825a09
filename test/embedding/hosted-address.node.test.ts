import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { hostedSurvey } from '../../src/embedding/hosted-address.js';

const BASE = 'https://www.example.dk/biblioteket/';

describe('the address of a hosted survey', () => {
  it('names the collector and the survey', () =>
    assert.deepEqual(hostedSurvey('https://svar.example.dk/survey/library-visit#tillid', BASE), { collector: 'https://svar.example.dk', survey: 'library-visit' }));

  it('may lie below a path, where a proxy serves more than the collector', () =>
    assert.deepEqual(hostedSurvey('https://www.example.dk/svar/survey/visit?lang=en', BASE), { collector: 'https://www.example.dk/svar', survey: 'visit' }));

  it('may be written from the page that it stands on', () => assert.deepEqual(hostedSurvey('/survey/visit', BASE), { collector: 'https://www.example.dk', survey: 'visit' }));

  for (const address of [
    'https://svar.example.dk/surveys/visit',
    'https://svar.example.dk/survey/',
    'https://svar.example.dk/survey/a/b',
    'https://svar.example.dk/survey/visit/',
    'mailto:x@example.dk',
    'ftp://a.dk/survey/visit',
    'http://[',
  ])
    it(`is not ${address}`, () => assert.equal(hostedSurvey(address, BASE), undefined));

  it('keeps every collector and every survey as they are', () =>
    fc.assert(
      fc.property(fc.webUrl({ validSchemes: ['http', 'https'] }), fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,20}$/), (url, survey) => {
        const collector = new URL(url).origin;
        assert.deepEqual(hostedSurvey(`${collector}/survey/${survey}`, BASE), { collector, survey });
      }),
    ));
});
