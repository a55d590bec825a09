import { assert } from '@open-wc/testing';
import fc from 'fast-check';
import { hostedAddress, WAYS_IN, type WayInParts, wayIn } from '../../src/authoring/ways-in.js';

/** What a parser leaves as it is: line ends are made one, and NUL is no letter of a page. */
const words = fc.string({ unit: 'binary', maxLength: 24 }).map((text) => text.replace(/[\0\r]/g, ''));
const hostile = fc.oneof(words, fc.constantFrom('"><script>alert(1)</script>', '&quot;&amp;', '</a><b>', "' onclick='", '<!--', ']]>', '\u202Etxet'));
const name = hostile.filter((text) => text !== '' && text.isWellFormed());

const parts: fc.Arbitrary<WayInParts> = fc.record(
  {
    address: fc.constantFrom('https://svar.example.dk', 'https://svar.example.dk/', 'https://example.dk/svar/'),
    survey: fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,12}$/),
    title: name,
    invitation: name,
    language: fc.constantFrom('da', 'ar', 'da-x-easy'),
    group: name,
    role: name,
    wave: name,
    kiosk: fc.integer({ min: 1, max: 600 }),
    results: fc.boolean(),
  },
  { requiredKeys: ['address', 'survey', 'title', 'invitation'], noNullPrototype: true },
);

const attribute = (element: Element | null, of: string) => element?.getAttribute(of) ?? undefined;

describe('what an editor pastes, read by the parser of a browser', () => {
  for (const way of WAYS_IN)
    it(`gives back what it was made of, whatever that is: ${way}`, () =>
      fc.assert(
        fc.property(parts, (given) => {
          const { body } = new DOMParser().parseFromString(`<body>${wayIn(way, given)}`, 'text/html');
          const base = given.address.replace(/\/$/, '');
          const element = body.querySelector('tillid-survey, [data-tillid]');
          const mark = element?.localName === 'tillid-survey' ? '' : 'data-';
          if (element !== null) {
            assert.equal(attribute(element, `${mark}src`), `${base}/v1/surveys/${given.survey}`);
            for (const of of ['group', 'role', 'wave'] as const) assert.equal(attribute(element, mark + of), given[of]);
            assert.equal(attribute(element, `${mark}lang`), given.language);
            assert.equal(attribute(element, `${mark}kiosk`), given.kiosk?.toString());
            assert.equal(attribute(element, `${mark}results`), given.results ? `${base}/v1/surveys/${given.survey}/results` : undefined);
          }
          const link = body.querySelector('a');
          if (link !== null) {
            assert.equal(link.textContent, given.invitation);
            const { pathname, searchParams } = new URL(link.href);
            assert.isTrue(pathname.endsWith(`/survey/${given.survey}`));
            assert.deepEqual([searchParams.get('group') ?? undefined, searchParams.get('lang') ?? undefined], [given.group, given.language]);
          }
          const frame = body.querySelector('iframe');
          if (frame !== null) {
            assert.equal(frame.title, given.title);
            assert.equal(frame.getAttribute('src'), hostedAddress(given, { isFramed: true }));
          }
          const known = new Set(['A', 'DIV', 'IFRAME', 'P', 'SCRIPT', 'TILLID-SURVEY']);
          assert.deepEqual(
            [...body.querySelectorAll('*')].filter(({ tagName }) => !known.has(tagName)),
            [],
          );
          assert.isAtMost(body.querySelectorAll('script').length, 1);
        }),
      ));
});
