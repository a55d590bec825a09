import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { jsonOf } from '../fixtures/broken-definition.js';
import { brokenDefinitions } from '../fixtures/broken-definitions.js';
import { runCli } from '../fixtures/run-cli.js';
import { temporaryDirectory } from '../fixtures/temporary-directory.js';

/** One fault of the frame, one of a question, one of a score. */
const CHECKED = ['a Danish key at the top', 'two options of one id', 'bands that do not ascend'];

describe('tillid check of a broken definition', () => {
  for (const name of CHECKED) {
    it(`names file, path and expectation: ${name}`, async () => {
      const broken = brokenDefinitions.find((one) => one.name === name)!;
      const file = path.join(temporaryDirectory(), 'survey.json');
      writeFileSync(file, jsonOf(broken));
      const { code, errors } = await runCli('check', file);
      const [headline, ...lines] = errors.trimEnd().split('\n');
      assert.deepEqual([code, headline], [2, `tillid: ${file}: not a valid survey definition`]);
      assert.ok(
        lines.some((line) => line.startsWith(`  ${broken.path}: `) && line.includes(broken.expected)),
        errors,
      );
    });
  }
});
