import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allPainted, contrastRatio, cssOf, neededByText } from '../../src/elements/check/contrast.js';
import type { PageFacts, Reached } from '../../src/elements/check/facts.js';
import type { Finding, FindingKind } from '../../src/elements/check/finding.js';
import { judgePage } from '../../src/elements/check/judge-page.js';
import { missingWords } from '../../src/elements/check/missing-words.js';
import { toldFinding } from '../../src/elements/check/told-finding.js';
import { daPageCheck } from '../../src/locales/da-page-check.js';
import { enPageCheck } from '../../src/locales/en-page-check.js';
import { BLACK, SILVER, soundPage, soundWidget, WHITE } from '../fixtures/page-facts.js';

const ADDRESS = 'https://svar.example.dk/v1/responses';
const reached = (outcome: Reached, status: number | null = null) =>
  soundPage({ widgets: [soundWidget({ addresses: [{ purpose: 'answers', address: ADDRESS, reached: outcome, status }] })] });
const frame = (more: object) =>
  soundPage({
    widgets: [],
    frames: [{ place: 'the frame', isNamed: true, definition: { purpose: 'definition', address: 'https://svar.example.dk/v1/surveys/visit', reached: 'reached', status: 200 } }],
    ...more,
  });

/** For everything that can be found: a page on which it is, and what the editor reads in English and in Danish. */
const PLANTED: Readonly<Record<FindingKind, readonly [page: PageFacts<string>, en: RegExp, da: RegExp]>> = {
  LanguageMissing: [soundPage({ hasLanguage: false }), /does not say which language.*lang=da/, /siger ikke, hvilket sprog.*lang=da/],
  ZoomForbidden: [soundPage({ viewport: 'width=device-width, user-scalable=no' }), /forbids zooming: .*user-scalable=no/, /forbyder at zoome/],
  ViewportMissing: [soundPage({ viewport: undefined }), /does not adapt to phones/, /tilpasser sig ikke telefoner/],
  IdTwice: [soundPage({ idsTwice: ['main', 'top'] }), /more than once: main, top/, /mere end én gang: main, top/],
  ScriptTwice: [soundPage({ scripts: ['a', 'b'] }), /Several scripts.*: a, b/, /flere af bibliotekets scripts.*: a, b/],
  WidgetMissing: [soundPage({ widgets: [] }), /no widget on the page/, /ingen widget på siden/],
  PolicyBlocked: [soundPage({ blocked: [{ directive: 'img-src', address: 'data' }] }), /Add data: to img-src/, /Føj data: til img-src/],
  TagUnknown: [
    soundPage({ widgets: [soundWidget({ tag: 'tillid-survy', state: 'unknown' })] }),
    /no element of this name: tillid-survy/,
    /intet element med dette navn: tillid-survy/,
  ],
  NotDefined: [soundPage({ widgets: [soundWidget({ state: 'undefined' })] }), /not brought to life/, /ikke vakt til live/],
  NotDrawn: [soundPage({ widgets: [soundWidget({ state: 'undrawn' })] }), /shows nothing to read/, /viser intet at læse/],
  EndpointMissing: [soundPage({ widgets: [soundWidget({ asksWithoutEndpoint: true })] }), /not said where answers go/, /ikke sagt, hvor svar går hen/],
  WordsMissing: [
    soundPage({ widgets: [soundWidget({ missing: { count: 3, example: 'All in all?' } })] }),
    /not: 3\. For example: All in all\?/,
    /er ikke: 3\. For eksempel: All in all\?/,
  ],
  LanguageUnspoken: [soundPage({ widgets: [soundWidget({ language: 'fo', isSpoken: false })] }), /no words of its own in “fo”/, /ikke egne ord på “fo”/],
  TextFaint: [
    soundPage({ widgets: [soundWidget({ texts: [{ words: 'Alt i alt?', ink: SILVER, ground: WHITE, needed: 4.5 }] })] }),
    /“Alt i alt\?” has a contrast of 1\.6, and needs 4\.5\..*#c8c8c8 on #ffffff/,
    /“Alt i alt\?” har en kontrast på 1,6 og skal have 4,5\..*#c8c8c8 på #ffffff/,
  ],
  EdgeFaint: [
    soundPage({ widgets: [soundWidget({ edges: { line: SILVER, ring: BLACK, ground: WHITE } })] }),
    /Edges of fields.*contrast 1\.6.*--tillid-line/,
    /kanter.*1,6.*--tillid-line/,
  ],
  FocusFaint: [
    soundPage({ widgets: [soundWidget({ edges: { line: BLACK, ring: SILVER, ground: WHITE } })] }),
    /ring.*contrast 1\.6.*--tillid-accent/,
    /Ringen.*1,6.*--tillid-accent/,
  ],
  GroundUnknown: [soundPage({ widgets: [soundWidget({ edges: undefined })] }), /contrast cannot be told/, /kontrasten kan ikke afgøres/],
  TextSmall: [soundPage({ widgets: [soundWidget({ size: 11 })] }), /small: 11 pixels/, /lille: 11 pixel/],
  StyleReaches: [
    soundPage({ widgets: [soundWidget({ strange: ['text-transform: uppercase'] })] }),
    /reaches into it: text-transform: uppercase/,
    /rækker ind i den: text-transform: uppercase/,
  ],
  FallbackMissing: [soundPage({ widgets: [soundWidget({ hasFallback: false })] }), /Nothing stands between its tags/, /intet mellem dens mærker/],
  FrameUntitled: [frame({ frames: [{ ...frame({}).frames[0], isNamed: false }] }), /no name for screen readers/, /intet navn til skærmlæsere/],
  FrameScript: [frame({ followsFrames: false }), /height of the frame does not follow/, /højde følger ikke/],
  Offline: [reached('offline'), /offline.*the receiver of answers.*v1\/responses/, /offline.*modtageren af svar.*v1\/responses/],
  Policy: [reached('policy'), /policy.*the receiver of answers.*Add https:\/\/svar\.example\.dk to connect-src/, /politik.*Føj https:\/\/svar\.example\.dk til connect-src/],
  Insecure: [reached('insecure'), /encrypted, and the receiver of answers is not/, /krypteret, og modtageren af svar er det ikke/],
  Foreign: [reached('foreign'), /does not let pages.*--origin https:\/\/www\.example\.dk/, /lader ikke sider.*--origin https:\/\/www\.example\.dk/],
  Gone: [reached('gone', 404), /Nothing is there where the receiver of answers should be/, /Der er intet, hvor modtageren af svar/],
  Refused: [reached('refused', 503), /status 503/, /status 503/],
  Unreachable: [reached('unreachable'), /Nobody answers/, /Ingen svarer/],
  NotOurs: [reached('not-ours', 200), /not as a collector of this library/, /ikke som bibliotekets modtager/],
};

const told = ({ kind, found, todo }: Finding<string>, words: typeof enPageCheck | typeof daPageCheck, language: string) => {
  const said = toldFinding({ kind, found, todo }, words, (figure) => new Intl.NumberFormat(language).format(figure));
  return `${said.found} ${said.todo}`;
};

describe('the judgement of a page', () => {
  it('finds nothing where nothing is wrong', () => assert.deepEqual(judgePage(soundPage()), []));

  it('finds nothing wrong with a frame that has a name and follows its height', () => assert.deepEqual(judgePage(frame({})), []));

  for (const [kind, [page, en, da]] of Object.entries(PLANTED))
    it(`finds ${kind}, and only that, and says it in English and Danish`, () => {
      const findings = judgePage(page);
      assert.deepEqual(
        findings.map((finding) => finding.kind),
        [kind],
      );
      assert.match(told(findings[0]!, enPageCheck, 'en'), en);
      assert.match(told(findings[0]!, daPageCheck, 'da'), da);
    });

  it('tells of an address that the policy forbids once', () => {
    const page = { ...reached('policy'), blocked: [{ directive: 'connect-src', address: ADDRESS }] };
    assert.deepEqual(
      judgePage(page).map(({ kind }) => kind),
      ['Policy'],
    );
  });

  it('tells of the text that is hardest to read for its size', () => {
    const grey = { red: 120, green: 120, blue: 120, alpha: 1 };
    const texts = [
      { words: 'nearly', ink: grey, ground: WHITE, needed: 4.5 },
      { words: 'worst', ink: SILVER, ground: WHITE, needed: 4.5 },
    ];
    assert.deepEqual(
      judgePage(soundPage({ widgets: [soundWidget({ texts })] })).map(({ found }) => found[0]),
      ['worst'],
    );
  });
});

describe('contrast', () => {
  it('is that of WCAG for colours whose ratio is published', () => {
    assert.equal(contrastRatio(BLACK, WHITE), 21);
    // #767676 is the lightest grey with 4.5 on white, #777777 is just below (WebAIM, "Contrast and Color Accessibility").
    const grey = (channel: number) => contrastRatio({ red: channel, green: channel, blue: channel, alpha: 1 }, WHITE);
    assert.ok(grey(0x76) >= 4.5 && grey(0x77) < 4.5);
  });

  it('is the same both ways round', () => assert.equal(contrastRatio(SILVER, BLACK), contrastRatio(BLACK, SILVER)));

  it('is of what is seen: paints that cover half let the ground through', () =>
    assert.equal(
      cssOf(
        allPainted(
          [
            { ...BLACK, alpha: 0.5 },
            { ...WHITE, alpha: 0.5 },
          ],
          { red: 0, green: 0, blue: 255, alpha: 1 },
        ),
      ),
      '#404080',
    ));

  it('is asked less of where letters are large, or bold and nearly so', () =>
    assert.deepEqual([neededByText(16, 700), neededByText(18.66, 700), neededByText(18.66, 400), neededByText(24, 400)], [4.5, 3, 4.5, 3]));
});

describe('the words that a definition lacks', () => {
  const definition = {
    id: 'visit',
    title: { en: 'Visit', da: 'Besøg' },
    source: { name: 'No text', url: 'https://example.dk' },
    questions: [{ id: 'a', type: 'scale', text: { en: 'All in all?' }, labels: { 1: { en: 'Bad', da: 'Skidt' }, 5: { en: 'Good' } } }],
  };

  it('are counted, labels among them, with one as an example', () => assert.deepEqual(missingWords(definition, 'da'), { count: 2, example: 'All in all?' }));

  it('are none where a wider form of the language is there', () => assert.equal(missingWords(definition, 'en-GB'), undefined));

  it('are not taken from English for readers of another language', () => assert.equal(missingWords({ title: { en: 'Visit' } }, 'da')?.count, 1));

  it('are those that are empty, too', () => assert.equal(missingWords({ title: { da: ' ', en: 'Visit' } }, 'da')?.count, 1));
});
