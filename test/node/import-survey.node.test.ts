import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { form, limeSurvey, zipped } from '../fixtures/foreign-surveys.js';
import { runCli } from '../fixtures/run-cli.js';
import { temporaryDirectory } from '../fixtures/temporary-directory.js';

const SURVEYJS = JSON.stringify({
  pages: [
    {
      name: 'one',
      elements: [
        { type: 'comment', name: 'why' },
        { type: 'file', name: 'photo' },
      ],
    },
  ],
});

/** A file of this name and content. */
function written(name: string, content: string | Uint8Array): string {
  const file = path.join(temporaryDirectory(), name);
  writeFileSync(file, content);
  return file;
}

describe('tillid import of a survey for another program', () => {
  for (const [name, content, source] of [
    ['Our survey.json', SURVEYJS, 'SurveyJS'],
    [
      'Our survey.XLSX',
      form([
        ['type', 'name', 'label'],
        ['text', 'why', 'Why?'],
      ]),
      'XLSForm',
    ],
    ['Our survey.lss', limeSurvey([{ code: 'why', type: 'S' }]), 'LimeSurvey'],
    ['Our survey.lsq', limeSurvey([{ code: 'why', type: 'S' }]), 'LimeSurvey'],
  ] as const)
    it(`reads ${name} as ${source}, and writes a definition that passes the check`, async () => {
      const out = path.join(temporaryDirectory(), 'made.json');
      const { code, output, errors } = await runCli('import', written(name, content), '--out', out);
      assert.equal(code, 0, errors);
      assert.equal(output, '');
      assert.match(errors, new RegExp(`: ${source} became survey "Our-survey", version 1;`));
      assert.match((await runCli('check', out)).output, /valid survey definition "Our-survey", version 1/);
    });

  it('writes the definition to the standard output, and the account of every part to the other', async () => {
    const { code, output, errors } = await runCli('import', written('s.json', SURVEYJS), '--id', 'mine', '--language', 'da');
    assert.equal(code, 0);
    assert.deepEqual(JSON.parse(output), { id: 'mine', version: '1', pages: [{ id: 'one', questions: [{ id: 'why', type: 'text', text: { da: 'why' } }] }] });
    assert.match(errors, /pages\[0\]\.elements\[0\] \(why\) +comment +text why\n/);
    assert.match(errors, /pages\[0\]\.elements\[1\] \(photo\) +file +files are not taken +–\n/);
    assert.match(errors, /; 1 thing is lost\n$/);
  });

  it('keeps what steers a terminal out of its account', async () => {
    const { errors } = await runCli('import', written('s.json', JSON.stringify({ elements: [{ type: 'comment', name: 'why\u001B[31m\u202E' }] })));
    assert.doesNotMatch(errors, /[\u001B\u202E]/);
  });

  it('ends with 1 and names the place where the file is broken', async () => {
    const place = async (name: string, content: string | Uint8Array) => {
      const { code, output, errors } = await runCli('import', written(name, content));
      assert.deepEqual([code, output], [1, '']);
      return errors;
    };
    assert.match(await place('s.json', '{"pages": [7]}'), /s\.json: no survey can be made of it\n {2}pages\[0\]: expected an object\n$/);
    assert.match(await place('s.lss', '<document>\n<a>'), /s\.lss: no survey can be made of it\n {2}line 2, column 4: expected XML: /);
    assert.match(await place('s.xlsx', zipped({ 'a.txt': 'x' })), /\(the whole value\): expected a workbook/);
  });

  it('writes over no file', async () => {
    const out = written('made.json', 'mine');
    const { code, errors } = await runCli('import', written('s.json', SURVEYJS), '--out', out);
    assert.equal(code, 2);
    assert.match(errors, /made\.json is there already/);
    assert.equal(readFileSync(out, 'utf8'), 'mine');
  });

  it('refuses options that mean nothing there, before anything is written', async () => {
    const out = path.join(temporaryDirectory(), 'made.json');
    const fault = async (...options: string[]) => (await runCli('import', written('s.json', SURVEYJS), '--out', out, ...options)).errors;
    assert.match(await fault('--group', 'age'), /--group: expected only with a file of PabuLib/);
    assert.match(await fault('--id', 'a b'), /--id: expected letters, digits/);
    assert.match(await fault('--language', 'en us'), /--language: expected a language tag/);
    assert.equal(existsSync(out), false);
    assert.match((await runCli('import', written('r.jsonl', ''), '--out', out)).errors, /--out: expected only with a survey for SurveyJS, XLSForm or LimeSurvey/);
  });

  it('takes a definition, and a file of responses, for none', async () => {
    const definition = written('d.json', JSON.stringify({ id: 'd', version: '1', pages: [{ id: 'p', questions: [] }] }));
    assert.match((await runCli('import', definition)).errors, /not a file of responses/);
    const data = temporaryDirectory();
    const { code, output } = await runCli('import', written('r.json', '{"responses": [], "pages": []}'), '--data', data);
    assert.doesNotMatch(output, /became survey/);
    assert.notEqual(code, undefined);
  });
});
