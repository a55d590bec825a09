import { assert } from '@open-wc/testing';
import { unzipSync } from 'fflate';
import { enFindings } from '../../src/locales/en-findings.js';
import { daFindings } from '../../src/locales/da-findings.js';
import { buttonOf, finding, FOUND, foundSurvey, pressed, told, tokenFor } from '../fixtures/finding.js';
import { type HandedFile, handedFiles } from '../fixtures/handed-files.js';
import { all, appear, eventually, find, focused, wordsOf } from '../fixtures/stage.js';
import { resultsWith } from '../fixtures/test-collector.js';

const sectionsOf = (element: HTMLElement) => all(element, 'section').map((section) => section.getAttribute('aria-labelledby'));
const oneFile = (files: readonly HandedFile[]) => eventually('a file', () => files[0]);

const unzipped = async (archive: Blob) => unzipSync(new Uint8Array(await archive.arrayBuffer()));

/** Presses a button that hands over a file, and gives the file. */
async function handed(element: HTMLElement, words: string, files: HandedFile[]): Promise<HandedFile> {
  files.length = 0;
  await pressed(element, words);
  const file = await oneFile(files);
  await told(element, enFindings.findSaved(file.name));
  return file;
}

describe('what is found of a survey', () => {
  it('begins with its results, which follow what comes in', async () => {
    const survey = await foundSurvey(FOUND, [{ answers: { overall: 4 } }]);
    const element = await finding(survey);
    const says = (words: string) => wordsOf(find(element, 'tillid-results', '[part=question]')).includes(words) || undefined;
    await eventually('the first answer', () => says('1 answer'));
    await survey.send([{ answers: { overall: 2 } }]);
    await eventually('the second', () => says('2 answers'));
  });

  it('can be looked at by groups and waves where the survey lists them', async () => {
    const survey = await foundSurvey();
    const element = await finding(survey);
    const look = await appear<HTMLSelectElement>(element, '#look');
    const { findWhole, findByGroup, findOverWaves, findByGroupOverWaves } = enFindings;
    assert.deepEqual([...look.options].map(wordsOf), [findWhole, findByGroup, findOverWaves, findByGroupOverWaves]);
    look.selectedIndex = 3;
    look.dispatchEvent(new Event('change'));
    await eventually('the groups', () => wordsOf(find(element, 'tillid-results', '[part=results]')).includes('North') || undefined);
    const { by, over } = find(element, 'tillid-results') as HTMLElement & { readonly by: string; readonly over: string };
    assert.deepEqual([by, over], ['group', 'wave']);
  });

  it('leaves out what the survey has no use for, and without a token everything but results', async () => {
    const { groups: _groups, waves: _waves, questions, ...rest } = FOUND;
    const plain = await finding(await foundSurvey({ ...rest, questions: [questions![0]!] }, []));
    assert.deepEqual(sectionsOf(plain), ['heading-results', 'heading-exports', 'heading-erasure']);
    assert.isUndefined(find(plain, '#look'));
    assert.deepEqual(sectionsOf(await finding(await foundSurvey(FOUND, []), { token: '' })), ['heading-results']);
  });

  it('speaks Danish where the page does, and English in all other languages', async () => {
    const survey = await foundSurvey(FOUND, []);
    const danish = await finding(survey, { language: 'da' });
    assert.equal(wordsOf(find(danish, '#heading-exports')), daFindings.findExports);
    const polish = await finding(survey, { language: 'pl' });
    assert.deepEqual([wordsOf(find(polish, '#heading-exports')), find(polish, '.findings')?.lang], [enFindings.findExports, 'en']);
  });
});

describe('a file of a survey', () => {
  /** Format → words of its button. */
  const FORMATS = {
    csv: enFindings.findCsv,
    r: enFindings.findR,
    spss: enFindings.findSpss,
    ddi: enFindings.findDdi,
    json: enFindings.findJson,
  } as const;

  it('is what the collector gives out, byte for byte, under its name', async () => {
    const files = handedFiles();
    const survey = await foundSurvey();
    const element = await finding(survey);
    for (const [format, name] of Object.entries(FORMATS)) {
      const { name: called, file } = await handed(element, enFindings.findSave(name), files);
      const answer = await survey.ask(`/export/${format}`);
      assert.equal(await file.text(), await answer.text(), format);
      assert.equal(answer.headers.get('content-disposition'), `attachment; filename="${called}"`);
    }
  });

  it('holds the words that citizens wrote in its rows only where that is chosen', async () => {
    const files = handedFiles();
    const survey = await foundSurvey();
    const element = await finding(survey);
    const table = enFindings.findSave(enFindings.findCsv);
    assert.notInclude(await (await handed(element, table, files)).file.text(), 'the people were kind');
    find<HTMLInputElement>(element, '#with-texts')!.click();
    const { file } = await handed(element, table, files);
    assert.equal(await file.text(), await (await survey.ask('/export/csv?texts=rows')).text());
    assert.include(await file.text(), 'the people were kind');
  });

  it('is a whole archive, the shuffled texts, or the ballots of a question', async () => {
    const files = handedFiles();
    const survey = await foundSurvey();
    const element = await finding(survey);
    const archive = await handed(element, enFindings.findSave(enFindings.findDatapackage), files);
    const [ours, theirs] = [await unzipped(archive.file), await unzipped(await (await survey.ask('/export/datapackage')).blob())];
    assert.deepEqual(Object.keys(ours), Object.keys(theirs));
    const tables = Object.keys(ours).filter((name) => name.endsWith('.csv'));
    assert.isNotEmpty(tables);
    for (const table of tables) assert.deepEqual(ours[table], theirs[table]);
    const sorted = (text: string) => text.split('\n').toSorted();
    const texts = await handed(element, enFindings.findSave(enFindings.findTextsFile), files);
    assert.deepEqual(sorted(await texts.file.text()), sorted(await (await survey.ask('/export/texts')).text()));
    const ballots = await handed(element, enFindings.findSave(enFindings.findOfQuestion(enFindings.findPreflib, 'What comes first?')), files);
    const answer = await survey.ask('/export/preflib?question=first');
    assert.equal(await ballots.file.text(), await answer.text());
    assert.equal(answer.headers.get('content-disposition'), `attachment; filename="${ballots.name}"`);
  });

  it('that the token does not reach is told in words, and none is handed over', async () => {
    const files = handedFiles();
    const survey = await foundSurvey();
    const element = await finding(survey, { token: await tokenFor({ role: 'reader', rights: ['rows'] }) });
    await pressed(element, enFindings.findSave(enFindings.findTextsFile));
    await told(element, enFindings.findNoTexts);
    find<HTMLInputElement>(element, '#with-texts')!.click();
    await pressed(element, enFindings.findSave(enFindings.findCsv));
    await told(element, enFindings.findNoTexts);
    element.token = await tokenFor({ role: 'reader', rights: ['texts'] });
    await element.updateComplete;
    await pressed(element, enFindings.findSave(enFindings.findCsv));
    await told(element, enFindings.findNoRows);
    element.token = 'wrong';
    await element.updateComplete;
    await pressed(element, enFindings.findSave(enFindings.findCsv));
    await told(element, enFindings.findTokenRefused);
    assert.lengthOf(files, 0);
  });

  it('is asked for with the token in a header, and in no address', async () => {
    const files = handedFiles();
    const token = await tokenFor({ role: 'reader', rights: ['rows'] });
    const element = await finding(await foundSurvey(), { token });
    await handed(element, enFindings.findSave(enFindings.findCsv), files);
    const asked = performance.getEntriesByType('resource').map(({ name }) => name);
    assert.isNotEmpty(asked.filter((address) => address.endsWith('/export/csv')));
    assert.isEmpty(asked.filter((address) => address.includes(token)));
  });

  it('of sealed answers is offered where there are any, beside what opens them', async () => {
    const files = handedFiles();
    const survey = await foundSurvey({ id: 'any', version: '1', questions: [FOUND.questions![0]!], privacy: { sealed: true } }, []);
    const element = await finding(survey);
    const { file } = await handed(element, enFindings.findSave(enFindings.findSealedFile), files);
    assert.equal(await file.text(), await (await survey.ask('/export/sealed')).text());
    (await appear(element, 'section[aria-labelledby=heading-sealed] summary')).click();
    const opening = await appear<HTMLElement & { readonly src: string }>(element, 'tillid-sealed-results');
    await appear(opening, 'form');
    assert.equal(new URL(opening.src).pathname, `${survey.address}/export/sealed`);
  });
});

describe('one-time codes', () => {
  const VOTE = { ...FOUND, codes: 'required' as const };

  it('are as many as were asked for, in a file that is handed over at once, and are taken by the collector', async () => {
    const files = handedFiles();
    const survey = await foundSurvey(VOTE, []);
    const element = await finding(survey);
    (await appear<HTMLInputElement>(element, '#count')).value = '3';
    await pressed(element, enFindings.findCodesMake);
    const { name, file } = await oneFile(files);
    await told(element, enFindings.findCodesMade('3', 'other'));
    const codes = (await file.text()).trimEnd().split('\n');
    assert.deepEqual([name, codes.length, new Set(codes).size], [`${survey.definition.id}-codes.txt`, 3, 3]);
    await survey.send([{ answers: { overall: 4 }, code: codes[2] }]);
    await pressed(element, enFindings.findCodesAgain);
    assert.equal(await files[1]!.file.text(), await file.text());
  });

  it('are forgotten when the file is there, and can be made again', async () => {
    handedFiles();
    const element = await finding(await foundSurvey(VOTE, []));
    (await appear<HTMLInputElement>(element, '#count')).value = '1';
    await pressed(element, enFindings.findCodesMake);
    await pressed(element, enFindings.findCodesForget);
    await told(element, enFindings.findCodesForgotten);
    await eventually('the focus in the field', () => focused()?.id === 'count');
    assert.isUndefined(all(element, 'button').find((button) => wordsOf(button) === enFindings.findCodesAgain));
  });

  it('of no number, or of more than a survey can have, are not made, and the field says why', async () => {
    const files = handedFiles();
    const element = await finding(await foundSurvey(VOTE, []));
    for (const count of ['', '0', '1.5', '100001']) {
      (await appear<HTMLInputElement>(element, '#count')).value = count;
      await pressed(element, enFindings.findCodesMake);
      assert.include(wordsOf(await appear(element, '#count-fault')), enFindings.findCodesFault('100,000'));
    }
    assert.lengthOf(files, 0);
  });

  it('take a token that may publish', async () => {
    const element = await finding(await foundSurvey(VOTE, []), { token: await tokenFor({ role: 'reader' }) });
    (await appear<HTMLInputElement>(element, '#count')).value = '1';
    await pressed(element, enFindings.findCodesMake);
    await told(element, enFindings.findNotEditor);
  });
});

describe('erasing all answers', () => {
  it('happens only where the name of the survey is written, and says how many there were', async () => {
    const survey = await foundSurvey();
    const element = await finding(survey);
    const field = await appear<HTMLInputElement>(element, '#confirm');
    field.value = 'found';
    await pressed(element, enFindings.findEraseDo);
    assert.include(wordsOf(await appear(element, '#confirm-fault')), enFindings.findEraseFault(survey.definition.id));
    assert.equal(focused(), field);
    await resultsWith(survey.definition.id, 25);
    field.value = survey.definition.id;
    await pressed(element, enFindings.findEraseDo);
    await told(element, enFindings.findErased('25', 'other'));
    assert.equal(await (await survey.ask('/export/json')).text(), '');
  });

  it('takes an administrator’s token', async () => {
    const survey = await foundSurvey();
    const element = await finding(survey, { token: await tokenFor({ role: 'editor', rights: ['rows', 'texts'] }) });
    (await appear<HTMLInputElement>(element, '#confirm')).value = survey.definition.id;
    await pressed(element, enFindings.findEraseDo);
    await told(element, enFindings.findNotAdministrator);
    await resultsWith(survey.definition.id, 25);
  });

  it('is said to have failed where nobody answers', async () => {
    const survey = await foundSurvey(FOUND, []);
    const element = await finding(survey);
    element.address = 'http://127.0.0.1:9/';
    await element.updateComplete;
    (await appear<HTMLInputElement>(element, '#confirm')).value = survey.definition.id;
    (await buttonOf(element, enFindings.findEraseDo)).click();
    await told(element, enFindings.findUnreachable);
  });
});
