import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { describe, it } from 'node:test';
import { newBallotCode } from '../../src/response/ballot-code.js';
import type { SurveyDefinition } from '../../src/schemas.js';
import { BASE, collectorBench, type CollectorBench, sealedAnswer } from '../fixtures/collector-bench.js';
import { everyType } from '../fixtures/every-type.js';
import { sentBy, sentWith } from '../fixtures/plain-form.js';
import { VISIT } from '../fixtures/visit-survey.js';

const FORM = 'application/x-www-form-urlencoded';
const KOMMUNE = 'https://www.skovby.example';

type Bench = Pick<CollectorBench, 'collector'>;
type Headers = Readonly<Record<string, string>>;

const page = async ({ collector }: Bench, path: string, headers: Headers = {}) => {
  const answer = await collector(new Request(`${BASE}${path}`, { headers: { accept: 'text/html', ...headers } }));
  return { answer, status: answer.status, text: await answer.text() };
};
const post = async ({ collector }: Bench, path: string, fields: Iterable<[string, string]>, headers: Headers = {}) => {
  const body = new URLSearchParams([...fields]).toString();
  const answer = await collector(new Request(`${BASE}${path}`, { method: 'POST', headers: { 'content-type': FORM, accept: 'text/html', ...headers }, body }));
  return { answer, status: answer.status, text: await answer.text(), location: answer.headers.get('location') };
};

/** Opens the page of a survey, fills the form in, and sends it. */
const answer = async (bench: Bench, filled: Readonly<Record<string, readonly string[]>>, { path = '/survey/visit?lang=en', headers = {} } = {}) => {
  const { text } = await page(bench, path);
  return post(bench, path, sentWith(text, filled), headers);
};

const bench = async (more: Partial<SurveyDefinition> = {}) => {
  const made = await collectorBench({ now: () => new Date('2026-11-23T12:00:00Z') });
  if (Object.keys(more).length > 0) await made.put({ ...VISIT, version: '2', ...more });
  return made;
};

const EVERY: Readonly<Record<string, readonly string[]>> = {
  visit: ['4'],
  way: ['other'],
  'way._other': ['On <b>skates</b>'],
  used: ['bench', 'water'],
  'met.clean': ['5'],
  'met.light': ['missing:no-answer'],
  why: ['More\nshade'],
  visits: ['12'],
  'share._left': ['missing:no-answer'],
  'ideas.2': [' A slide '],
  support: ['market'],
  'weigh.life': ['6'],
  'first.lamps': ['1'],
  'first.paint': ['3'],
  'duel.1': ['east'],
  spend: ['swing'],
  'shares.music': ['600'],
  'shares.games': ['400'],
};

describe('a survey on a page of its collector', () => {
  it('takes an answer to every kind of question without a script, and stores what was meant', async () => {
    const made = await bench();
    await made.put(everyType);
    const sent = await answer(made, EVERY, { path: '/survey/every-type?lang=da&frame&group=none' });
    assert.deepEqual([sent.status, sent.location], [303, 'every-type/thanks?lang=da&frame=']);
    const [stored, ...others] = await made.rows();
    assert.equal(others.length, 0);
    const { id, order, ...response } = stored as { id: string; order: string[] };
    assert.match(id, /^[0-9a-f-]{36}$/);
    assert.equal(order.length, 14);
    assert.deepEqual(response, {
      survey: 'every-type',
      version: '1',
      language: 'da',
      submitted: '2026-11-23',
      group: 'none',
      client: 'tillid-form/0.1.0',
      answers: {
        visit: 4,
        way: { other: 'On <b>skates</b>' },
        used: ['bench', 'water'],
        met: { clean: 5, light: { missing: 'no-answer' } },
        why: 'More\nshade',
        visits: 12,
        share: { missing: 'no-answer' },
        ideas: ['A slide'],
        support: ['market'],
        weigh: { life: 6 },
        first: ['lamps', 'paint'],
        duel: [['east', 'west']],
        spend: ['swing'],
        shares: { music: 600, games: 400 },
      },
    });
  });

  it('codes what was passed over, and what did not apply', async () => {
    const made = await bench({ questions: [...VISIT.questions!, { id: 'more', type: 'text', text: { en: 'What was wrong?' }, showIf: { question: 'overall', atMost: 2 } }] });
    const { text } = await page(made, '/survey/visit');
    assert.match(text, /Only if it applies to you/);
    await answer(made, { overall: ['4'], more: ['Nothing'] });
    assert.deepEqual((await made.rows())[0]?.['answers'], { overall: 4, why: { missing: 'skipped' }, more: { missing: 'not-shown' } });
  });

  it('stores a form that is sent twice once, and one that was changed in between not at all', async () => {
    const made = await bench();
    const { text } = await page(made, '/survey/visit?lang=en');
    const twice = await Promise.all([1, 2].map(() => post(made, '/survey/visit?lang=en', sentWith(text, { overall: ['4'] }))));
    assert.deepEqual(
      twice.map(({ status }) => status),
      [303, 303],
    );
    const changed = await post(made, '/survey/visit?lang=en', sentWith(text, { overall: ['1'] }));
    assert.equal(changed.status, 409);
    assert.match(changed.text, /has arrived before/);
    assert.deepEqual(
      (await made.rows()).map(({ answers }) => answers),
      [{ overall: 4, why: { missing: 'skipped' } }],
    );
  });

  it('says what needs another look, with the way to it, and keeps all that was filled in', async () => {
    const made = await bench();
    await made.put(everyType);
    const wrong = { ...EVERY, 'weigh.quiet': ['5'], visits: ['32'], 'first.paint': ['x'], 'visit._left': undefined };
    const filled = Object.fromEntries(Object.entries(wrong).filter((pair): pair is [string, string[]] => pair[1] !== undefined));
    const { status, text } = await answer(made, filled, { path: '/survey/every-type?lang=en' });
    assert.equal(status, 422);
    const links = [...text.matchAll(/<li><a href="#([^"]+)">/g)].map(([, to]) => to!);
    assert.deepEqual(links, ['q-visits', 'q-weigh', 'q-first']);
    for (const link of links) assert.ok(text.includes(`id="${link}"`), link);
    assert.match(text, /3 answers need another look/);
    assert.doesNotMatch(text, /<tillid-survey/);
    assert.equal((await made.rows()).length, 0);
    const mended = sentBy(text).map(([name, value]): [string, string] =>
      name === 'weigh.quiet' ? [name, ''] : name === 'visits' ? [name, '31'] : name === 'first.paint' ? [name, '2'] : [name, value],
    );
    assert.equal((await post(made, '/survey/every-type?lang=en', mended)).status, 303);
    assert.equal(((await made.rows())[0] as { answers: { why: string } }).answers.why, 'More\nshade');
  });

  it('asks for an answer where none was given, and takes none for one', async () => {
    const made = await bench();
    const { status, text } = await answer(made, {});
    assert.equal(status, 422);
    assert.match(text, /Choose an answer before you send/);
  });

  it('answers with a policy that lets nothing foreign in, and lets only the pages that are named show it in a frame', async () => {
    const made = await collectorBench({ origins: [KOMMUNE] });
    const { answer: open } = await page(made, '/survey/visit');
    const policy = open.headers.get('content-security-policy')!;
    assert.match(policy, /^default-src 'none'; script-src 'self';/);
    assert.match(policy, /form-action 'self'/);
    assert.match(policy, /frame-ancestors 'self' https:\/\/www\.skovby\.example;/);
    const { answer: data } = await page(made, '/v1/surveys/visit');
    assert.equal(data.headers.get('content-security-policy'), "default-src 'none'; frame-ancestors 'none'");
    const closed = await bench({ origins: ['https://other.example'] });
    const named = (await page(closed, '/survey/visit')).answer.headers.get('content-security-policy')!;
    assert.match(named, /frame-ancestors 'self' https:\/\/other\.example;/);
  });

  it('takes a form from its own page and from the pages that the survey names, and from no other', async () => {
    const made = await bench({ origins: [KOMMUNE] });
    const from = async (headers: Headers) => (await answer(made, { overall: ['4'] }, { headers })).status;
    assert.equal(await from({ origin: BASE }), 303);
    assert.equal(await from({ origin: 'https://svar.example', 'sec-fetch-site': 'same-origin' }), 303);
    assert.equal(await from({ origin: KOMMUNE, 'sec-fetch-site': 'cross-site' }), 303);
    assert.equal(await from({ origin: 'https://other.example', 'sec-fetch-site': 'cross-site' }), 409);
    assert.equal((await made.rows()).length, 3);
  });

  it('is in the language that was asked for, then in that of the browser, then in that of the survey', async () => {
    const made = await bench();
    await made.put(everyType);
    const languageOf = async (path: string, accept: string) => /<html lang="([^"]+)" dir="([^"]+)">/.exec((await page(made, path, { 'accept-language': accept })).text)![1];
    assert.equal(await languageOf('/survey/every-type?lang=da', 'en'), 'da');
    assert.equal(await languageOf('/survey/every-type', 'ar, da-DK;q=0.8, en;q=0.2'), 'da');
    assert.equal(await languageOf('/survey/every-type?lang=ar', 'pl'), 'en');
    const { text } = await page(made, '/survey/every-type?lang=en&group=a&x=y');
    assert.doesNotMatch(text, /hreflang="en"/);
    assert.match(text, /<a href="\?lang=da&amp;group=a" lang="da" hreflang="da" dir="ltr">dansk<\/a>/);
    assert.doesNotMatch((await page(made, '/survey/every-type?lang=en&frame')).text, /<header>/);
  });

  it('passes the group, the role and the wave on, and drops those that the survey does not take', async () => {
    const made = await bench({ groups: ['north'] });
    const { text } = await page(made, '/survey/visit?group=north&role=citizen&wave=2026-2');
    assert.match(text, /<tillid-survey src="\.\.\/v1\/surveys\/visit" endpoint="\.\.\/v1\/responses" group="north" role="citizen" wave="2026-2">/);
    await answer(made, { overall: ['4'] }, { path: '/survey/visit?group=north&role=citizen&wave=2026-2' });
    await answer(made, { overall: ['4'] }, { path: '/survey/visit?group=south' });
    const stored = (await made.rows()).map(({ group, role, wave }) => [group, role, wave].join(' ').trim());
    assert.deepEqual(stored.toSorted(), ['', 'north citizen 2026-2']);
  });

  it('has no form where answers are sealed or changed by chance, and takes none', async () => {
    const chance: Partial<SurveyDefinition> = {
      contact: { text: { en: 'Call us.' }, url: 'tel:+4512345678' },
      questions: [
        {
          id: 'overall',
          type: 'choice',
          randomised: { epsilon: 1 },
          text: { en: 'Have you?' },
          options: [
            { id: '4', text: { en: 'Yes' } },
            { id: 'no', text: { en: 'No' } },
          ],
        },
      ],
    };
    for (const more of [chance, { ...chance, questions: VISIT.questions!, privacy: { sealed: true } }]) {
      const made = await bench(more);
      const { text } = await page(made, '/survey/visit');
      assert.doesNotMatch(text, /<form/);
      // An element without the public key of the owner could not seal either.
      assert.equal(text.includes('<tillid-survey'), more === chance);
      assert.match(text, /A page without scripts cannot do that/);
      assert.match(text, /Call us/);
      assert.equal((await post(made, '/survey/visit', [['overall', '4']])).status, 422);
      assert.equal((await made.rows()).length, 0);
    }
    const sealed = await bench({ privacy: { sealed: true } });
    assert.equal((await sealed.send(sealedAnswer({ version: '2' }))).received.length, 1);
  });

  it('says since when and until when it is open', async () => {
    const outcome = { text: { en: 'The benches were mended.' } };
    assert.match((await page(await bench({ opens: '2026-11-24' }), '/survey/visit')).text, /The questions open on November 24, 2026/);
    const { text } = await page(await bench({ closes: '2026-11-22', outcome }), '/survey/visit');
    assert.match(text, /closed on November 22, 2026[^]*The benches were mended/);
    assert.doesNotMatch(text, /<form|<script/);
    assert.match((await page(await bench({ opens: '2026-11-23', closes: '2026-11-23' }), '/survey/visit')).text, /<form/);
  });

  it('takes each one-time code once, and says which field needs another', async () => {
    const made = await bench({ codes: 'required' });
    const { codes } = (await (await made.ask('POST', '/v1/surveys/visit/codes', { body: { count: 1 } })).json()) as { codes: string[] };
    const send = async (code: string) => answer(made, { overall: ['4'], _code: [code] });
    const mistyped = await send('K7QM');
    assert.equal(mistyped.status, 422);
    assert.match(mistyped.text, /<a href="#_code">[^]*missing or mistyped/);
    assert.equal((await send(newBallotCode())).status, 409);
    assert.equal((await send(codes[0]!.toLowerCase())).status, 303);
    const spent = await send(codes[0]!);
    assert.equal(spent.status, 409);
    assert.match(spent.text, /This code was not taken/);
    assert.equal((await made.rows()).length, 1);
  });

  it('marks what a program has filled in, and what was sent at once', async () => {
    let seconds = 0;
    const made = await collectorBench({ now: () => new Date(Date.UTC(2026, 10, 23, 12, 0, seconds)) });
    await made.put({ ...VISIT, version: '2', bots: { start: true, honeypot: true } });
    const send = async (filled: Readonly<Record<string, readonly string[]>>, pause: number) => {
      const { text } = await page(made, '/survey/visit');
      seconds += pause;
      await post(made, '/survey/visit', sentWith(text, { overall: ['4'], ...filled }));
    };
    await send({}, 10);
    await send({}, 1);
    await send({ _website: ['https://spam.example'] }, 10);
    assert.deepEqual([made.metrics.responses.marked(1), made.metrics.responses.marked(0)], [1, 2]);
  });

  it('gives out the form alone, with nothing in it that belongs to one citizen', async () => {
    const made = await bench({ bots: { start: true } });
    const { answer: plain, text } = await page(made, '/survey/visit?form&lang=en&group=a');
    assert.equal(plain.headers.get('content-type'), 'text/plain; charset=utf-8');
    assert.match(text, /^<form method="post" action="http:\/\/collector\.test\/survey\/visit\?lang=en"/);
    assert.deepEqual(
      sentBy(text).map(([name]) => name),
      ['_version', '_group', 'why'],
    );
    for (const _ of [1, 2]) await post(made, '/survey/visit?lang=en', sentWith(text, { overall: ['4'] }), { origin: KOMMUNE });
    assert.equal((await made.rows()).length, 2);
  });

  it('takes a form of an earlier version as what it was', async () => {
    const made = await bench();
    const { text } = await page(made, '/survey/visit');
    await made.put({ ...VISIT, version: '2', questions: [VISIT.questions![1]!] });
    assert.equal((await post(made, '/survey/visit', sentWith(text, { overall: ['4'] }))).status, 303);
    assert.equal((await made.rows())[0]?.['version'], '1');
  });

  it('never tells an answer in an address or a log', async () => {
    const told: string[] = [];
    const made = await collectorBench({ log: (message) => told.push(message), onAnswered: (entry) => told.push(JSON.stringify(entry)) });
    const secret = `secret-${randomUUID()}`;
    const { location } = await answer(made, { overall: ['4'], why: [secret] });
    await answer(made, { overall: ['4'], why: [secret], 'overall._x': [] });
    assert.ok(told.length >= 2);
    assert.ok(![...told, location].some((text) => text?.includes(secret)));
  });

  it('thanks without knowing what was answered, as often as it is asked', async () => {
    const made = await bench({
      contact: { text: { en: 'Call us.' } },
      scores: [
        {
          id: 'all',
          sum: ['overall'],
          bands: [
            { id: 'low', below: 3, text: { en: 'Low' }, advice: { en: 'Talk to somebody.' } },
            { id: 'high', text: { en: 'High' } },
          ],
        },
      ],
    });
    const { text } = await page(made, '/survey/visit/thanks?lang=en');
    assert.match(text, /Thank you for your answer[^]*Talk to somebody[^]*Call us/);
    assert.equal((await page(made, '/survey/visit/thanks?lang=en')).text, text);
  });

  it('tells citizens in words what programs are told in problem documents', async () => {
    const made = await collectorBench({ limits: { responses: 1, loopback: true } });
    const gone = await page(made, '/survey/nowhere', { 'accept-language': 'da' });
    assert.equal(gone.status, 404);
    assert.match(gone.text, /<html lang="da"[^]*"\.\.\/cdn\/hosted\.css"[^]*Der er ingen undersøgelse/);
    assert.match((await page(made, '/survey/nowhere/thanks')).text, /"\.\.\/\.\.\/cdn\/hosted\.css"/);
    const request = () => new Request(`${BASE}/survey/visit`, { method: 'POST', headers: { 'content-type': FORM, accept: 'text/html' }, body: 'overall=4' });
    const answers = [await made.collector(request(), { address: '192.0.2.7' }), await made.collector(request(), { address: '192.0.2.7' })];
    assert.deepEqual(
      answers.map(({ status }) => status),
      [303, 429],
    );
    assert.ok(Number(answers[1]!.headers.get('retry-after')) > 0);
    assert.match(await answers[1]!.text(), /Yours has not been sent/);
  });
});
