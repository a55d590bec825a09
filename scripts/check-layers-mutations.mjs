// Checks the check: plants a violation of every layer rule in a copy of the house and expects each to be caught by name.
//
// Each plant is a file of its own, or stands at the end of a file that a rule names, and what it imports is a stand-in where
// the house may have no such file yet. So plants cannot hide each other and one cruise sees them all.
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readRules } from './cruise.mjs';

const CHECK = path.join(import.meta.dirname, 'check-layers.mjs');
const COPIED = ['src', 'demo', 'tsconfig.json', 'package.json', '.dependency-cruiser.cjs'];

const value = (specifier) => `import * as plantedValue from '${specifier}';\nexport const plantedUse = plantedValue;\n`;
const type = (specifier) => `import type * as PlantedType from '${specifier}';\nexport type PlantedUse = typeof PlantedType;\n`;
const reexport = (specifier) => `export * from '${specifier}';\n`;
const effect = (specifier) => `import '${specifier}';\n`;
const late = (specifier) => `export const plantedLate = () => import('${specifier}');\n`;

/** Files that plants import: path → content. */
const STAND_INS = Object.fromEntries(
  [
    'src/validation/stand-in.ts',
    'src/text/stand-in.ts',
    'src/statistics/stand-in.ts',
    'src/ranking/stand-in.ts',
    'src/summaries/stand-in.ts',
    'src/questions/stand-in.ts',
    'src/questions/stand-in/stand-in.ts',
    'src/questions/stand-in/stand-in.columns.ts',
    'src/questions/stand-in/stand-in.summary.ts',
    'src/questions/stand-in/stand-in.element.ts',
    'src/questions/stand-in/stand-in.styles.ts',
    'src/survey/stand-in.ts',
    'src/instruments/stand-in/stand-in.ts',
    'src/response/stand-in.ts',
    'src/protocol/stand-in.ts',
    'src/board/stand-in.ts',
    'src/results/stand-in.ts',
    'src/locales/stand-in.ts',
    'src/embedding/stand-in.ts',
    'src/locales/xx.ts',
    'src/locales/xx-x-easy.ts',
    'src/sealing/stand-in.ts',
    'src/opening/stand-in.ts',
    'src/outbox/stand-in.ts',
    'src/charts/stand-in.ts',
    'src/conformance/stand-in.ts',
    'src/exports/stand-in.ts',
    'src/importers/stand-in.ts',
    'src/authoring/stand-in.ts',
    'src/hosted/stand-in.ts',
    'src/collector/stand-in.ts',
    'src/node/stand-in.ts',
    'src/elements/stand-in/stand-in.ts',
    'src/elements/stand-in/stand-in.element.ts',
    'demo/stand-in.ts',
    'test/stand-in.ts',
  ].map((file) => [file, 'export const standIn = 1;\n']),
);

/** Rule, file, what is planted in it. */
const PLANTS = [
  ['validation-imports-only', 'src/validation/planted.ts', type('../text/stand-in.js')],
  ['text-imports-only', 'src/text/planted.ts', value('../survey/stand-in.js')],
  ['statistics-imports-only', 'src/statistics/planted.ts', value('../ranking/stand-in.js')],
  ['statistics-imports-only', 'src/statistics/planted-type.ts', type('../validation/stand-in.js')],
  ['ranking-imports-only', 'src/ranking/planted.ts', value('../statistics/stand-in.js')],
  ['locales-imports-only', 'src/locales/planted.ts', type('../validation/stand-in.js')],
  ['embedding-imports-only', 'src/embedding/planted.ts', type('../text/stand-in.js')],
  ['localised-element-imports-only', 'src/locales/localised.element.ts', type('../survey/stand-in.js')],
  ['summaries-imports-only', 'src/summaries/planted.ts', type('../questions/stand-in.js')],
  ['questions-imports-only', 'src/questions/planted.ts', type('../survey/stand-in.js')],
  ['questions-imports-only', 'src/questions/planted-type/planted.ts', value('../../locales/stand-in.js')],
  ['question-elements-import-only', 'src/questions/planted-element/planted.element.ts', type('../../response/stand-in.js')],
  ['question-elements-import-only', 'src/questions/question-element.ts', value('../outbox/loaders.js')],
  ['survey-imports-only', 'src/survey/planted.ts', value('../statistics/stand-in.js')],
  ['survey-imports-only', 'src/survey/planted-response.ts', type('../response/stand-in.js')],
  ['instruments-imports-only', 'src/instruments/planted/planted.ts', value('../../summaries/stand-in.js')],
  ['importers-imports-only', 'src/importers/planted.ts', type('../response/stand-in.js')],
  ['authoring-imports-only', 'src/authoring/planted.ts', type('../response/stand-in.js')],
  ['response-imports-only', 'src/response/planted.ts', type('../results/stand-in.js')],
  ['protocol-imports-only', 'src/protocol/planted.ts', value('../survey/stand-in.js')],
  ['board-imports-only', 'src/board/planted.ts', type('../results/stand-in.js')],
  ['board-imports-only', 'src/board/planted-protocol.ts', value('../protocol/stand-in.js')],
  ['results-imports-only', 'src/results/planted.ts', value('../protocol/stand-in.js')],
  ['sealing-imports-only', 'src/sealing/planted.ts', value('../results/stand-in.js')],
  ['opening-imports-only', 'src/opening/planted.ts', type('../outbox/stand-in.js')],
  ['outbox-imports-only', 'src/outbox/planted.ts', type('../survey/stand-in.js')],
  ['charts-imports-only', 'src/charts/planted.ts', type('../response/stand-in.js')],
  ['conformance-imports-only', 'src/conformance/planted.ts', type('../collector/stand-in.js')],
  ['exports-imports-only', 'src/exports/planted.ts', value('../results/stand-in.js')],
  ['hosted-imports-only', 'src/hosted/planted.ts', type('../protocol/stand-in.js')],
  ['elements-imports-only', 'src/elements/planted/planted-hosted.ts', value('../../hosted/stand-in.js')],
  ['collector-imports-only', 'src/collector/planted.ts', value('../outbox/stand-in.js')],
  ['collector-imports-only', 'src/collector/planted-locale.ts', value('../locales/stand-in.js')],
  ['node-imports-only', 'src/node/planted.ts', value('../outbox/stand-in.js')],
  ['elements-imports-only', 'src/elements/planted/planted.ts', type('../../collector/stand-in.js')],
  ['elements-imports-only', 'src/elements/planted/planted-importer.ts', type('../../importers/stand-in.js')],
  ['workbench-imports-only', 'src/elements/workbench/planted.ts', type('../../hosted/stand-in.js')],

  ['nobody-imports-elements', 'src/charts/planted-element.ts', type('../elements/stand-in/stand-in.js')],
  ['nobody-imports-elements', 'src/questions/planted-element/planted-survey.element.ts', value('../../elements/stand-in/stand-in.js')],
  ['nobody-imports-node', 'src/collector/planted-node.ts', type('../node/stand-in.js')],
  ['nobody-imports-node', 'src/planted-entry.ts', value('./node/stand-in.js')],
  ['collector-stays-out-of-the-browser', 'src/elements/planted/planted-collector.ts', type('../../collector/stand-in.js')],
  ['collector-stays-out-of-the-browser', 'src/index.ts', reexport('./collector/stand-in.js')],
  ['exports-stay-out-of-the-browser', 'src/elements/planted/planted-export.ts', type('../../exports/stand-in.js')],
  ['sums-stay-with-results', 'src/survey/planted-sums.ts', value('../questions/summaries.js')],
  ['sums-stay-with-results', 'src/questions/planted-type/planted-sums.ts', value('../stand-in/stand-in.summary.js')],
  ['exports-stay-out-of-the-browser', 'src/elements/planted/planted-columns.ts', value('../../questions/columns.js')],
  ['exports-stay-out-of-the-browser', 'src/questions/planted-type/planted-columns.ts', value('../stand-in/stand-in.columns.js')],
  ['exports-stay-out-of-the-browser', 'src/index.ts', reexport('./exports/stand-in.js')],
  ['folders-never-import-entries', 'src/survey/planted-entry.ts', type('../schemas.js')],
  ['results-never-see-responses', 'src/elements/results/planted.ts', type('../../response/stand-in.js')],
  ['results-never-see-responses', 'src/elements/results/planted-outbox.ts', value('../../outbox/loaders.js')],
  ['question-types-are-strangers', 'src/questions/planted-type/planted-stranger.ts', type('../stand-in/stand-in.js')],
  ['question-types-are-strangers', 'src/questions/planted-element/planted-stranger.styles.ts', value('../stand-in/stand-in.styles.js')],
  ['instruments-are-strangers', 'src/instruments/planted/planted-stranger.ts', value('../stand-in/stand-in.js')],
  ['instruments-are-data', 'src/instruments/planted/planted-question.ts', value('../../questions/stand-in/stand-in.js')],
  ['pure-files-never-import-ui', 'src/questions/planted-type/planted-ui.ts', type('../stand-in/stand-in.element.js')],
  ['pure-files-never-import-ui', 'src/questions/planted-type/planted-styles.ts', value('./planted.styles.js')],
  ['pure-files-never-import-ui', 'src/locales/planted-ui.ts', type('./localised.element.js')],
  ['pure-files-never-import-ui', 'src/schemas.ts', type('./questions/question-element.js')],

  ['zod-only-in', 'src/survey/planted-zod.ts', value('zod/mini')],
  ['zod-only-in', 'src/protocol/planted-zod.ts', type('zod')],
  ['lit-only-in', 'src/outbox/planted-lit.ts', value('lit')],
  ['lit-only-in', 'src/survey/planted.element.ts', value('lit/directives/repeat.js')],
  ['lit-only-in', 'src/locales/planted.element.ts', type('@lit/reactive-element')],
  ['lit-only-in', 'src/collector/planted-lit.ts', value('lit')],
  ['idb-only-in', 'src/outbox/planted-idb.ts', value('idb')],
  ['hpke-only-in', 'src/outbox/planted-hpke.ts', value('@hpke/core')],
  ['hpke-only-in', 'src/node/planted-hpke.ts', type('@hpke/core')],
  ['fflate-only-in', 'src/collector/planted-zip.ts', value('fflate')],
  ['xml-only-in', 'src/exports/planted-xml.ts', value('@rgrove/parse-xml')],
  ['chart-only-in', 'src/elements/results/planted-chart.ts', type('chart.js')],
  ['server-packages-only-in', 'src/collector/planted-database.ts', value('libsql')],
  ['server-packages-only-in', 'src/results/planted-csv.ts', value('csv-parse/sync')],
  ['pg-only-in', 'src/node/planted-pg.ts', value('pg')],
  ['pg-only-in', 'src/collector/planted-pg.ts', type('pg')],
  ['uuid-only-in', 'src/response/planted-id.ts', value('uuid')],
  ['qr-only-in', 'src/elements/board/planted-code.ts', value('qr')],
  ['node-builtins-only-in', 'src/collector/planted-builtin.ts', value('node:fs')],
  ['node-builtins-only-in', 'src/outbox/planted-builtin.ts', type('node:stream/web')],
  ['node-builtins-only-in', 'src/results/planted-builtin.ts', value('crypto')],
  ['packages-are-declared', 'src/statistics/planted-package.ts', value('fast-check')],
  ['packages-are-declared', 'src/charts/planted-package.ts', type('@kurkle/color')],

  ['chunks-start-in-loaders', 'src/elements/planted/planted-late.ts', late('../../charts/stand-in.js')],
  // Other imports of the same file beside it must not hide it.
  ['chunks-start-in-loaders', 'src/results/planted-late.ts', type('../summaries/stand-in.js') + value('../summaries/stand-in.js') + late('../summaries/stand-in.js')],
  ['elements-are-loaded-late', 'src/loader.ts', effect('./elements/stand-in/stand-in.element.js')],
  ['elements-are-loaded-late', 'src/elements/loaders.ts', effect('../questions/stand-in/stand-in.element.js')],
  ['elements-are-strangers', 'src/elements/planted/planted-stranger.ts', value('../../questions/stand-in/stand-in.element.js')],
  ['elements-are-strangers', 'src/elements/planted/planted.element.ts', type('../stand-in/stand-in.element.js') + effect('../stand-in/stand-in.element.js')],
  ['languages-are-loaded-late', 'src/locales/loaders.ts', value('./xx.js')],
  ['languages-are-loaded-late', 'src/questions/planted-element/planted-language.element.ts', value('../../locales/xx-x-easy.js')],
  ['languages-are-loaded-late', 'src/index.ts', reexport('./locales/xx.js')],
  ['charts-are-loaded-late', 'src/elements/results/planted-drawing.ts', value('../../charts/stand-in.js')],
  ['outbox-is-loaded-late', 'src/elements/planted/planted-outbox.ts', value('../../outbox/browser-outbox.js')],
  ['outbox-is-loaded-late', 'src/index.ts', reexport('./outbox/stand-in.js')],
  ['conformance-is-loaded-late', 'src/elements/planted/planted-conformance.ts', value('../../conformance/stand-in.js')],
  ['sealing-is-loaded-late', 'src/outbox/planted-sealing.ts', value('../sealing/stand-in.js')],
  ['embedding-is-loaded-late', 'src/elements/planted/planted-embedding.ts', value('../../embedding/stand-in.js')],
  ['opening-is-loaded-late', 'src/elements/planted/planted-opening.ts', value('../../opening/stand-in.js')],
  ['importers-are-loaded-late', 'src/elements/workbench/planted-importer.ts', value('../../importers/stand-in.js')],
  ['survey-import-is-loaded-late', 'src/node/planted-import.ts', value('./import-survey.js')],
  ['postgres-is-loaded-late', 'src/node/planted-store.ts', value('./postgres-store.js')],
  ['completion-is-loaded-late', 'src/elements/planted/planted-draft.ts', value('../../response/draft.js')],
  ['completion-is-loaded-late', 'src/elements/planted/planted-parser.ts', value('../../survey/parse-definition.js')],
  ['heavy-packages-are-loaded-late', 'src/elements/planted/planted-heavy.ts', value('../../validation/zod.js')],
  ['heavy-packages-are-loaded-late', 'src/questions/planted-element/planted-heavy.element.ts', value('../registry.js')],

  ['src-never-imports-demo-or-test', 'src/index.ts', effect('../demo/stand-in.js')],
  ['src-never-imports-demo-or-test', 'src/statistics/planted-test.ts', type('../../test/stand-in.js')],
  ['demo-uses-public-entries', 'demo/planted.ts', type('../src/survey/stand-in.js')],

  ['no-cycles', 'src/statistics/planted-cycle.ts', value('./planted-cycle-back.js')],
  // Types that go straight back, at every step, must not hide the long way round.
  ['no-cycles', 'src/summaries/planted-cycle.ts', value('./planted-cycle-two.js') + type('./planted-cycle-three.js')],
  ['no-unresolvable', 'src/survey/planted-gone.ts', value('./gone.js')],
  ['no-unresolvable', 'src/survey/planted-gone-package.ts', value('zod/gone')],
  ['no-orphans', 'src/statistics/planted-orphan.ts', 'export const alone = 1;\n'],
];

/** The other ends of what is planted. */
const ENDS = {
  'src/questions/planted-type/planted.styles.ts': 'export const standIn = 1;\n',
  'src/statistics/planted-cycle-back.ts': reexport('./planted-cycle.js'),
  'src/summaries/planted-cycle-two.ts': value('./planted-cycle-three.js') + type('./planted-cycle.js'),
  'src/summaries/planted-cycle-three.ts': value('./planted-cycle.js') + type('./planted-cycle-two.js'),
};

/** What the rules allow and must not report: file → content. */
const ALLOWED = {
  'src/elements/allowed/allowed.ts': type('../stand-in/stand-in.element.js') + type('../../outbox/stand-in.js').replaceAll('Planted', 'Kept'),
  'src/elements/allowed/allowed.element.ts': value('./sibling.element.js'),
  'src/elements/allowed/sibling.element.ts': type('./allowed.element.js'),
  'src/elements/allowed/loaders.ts': late('./allowed.element.js'),
  'src/elements/allowed/late.element.ts': value('./loaders.js'),
  'src/instruments/allowed/allowed.ts': type('../../questions/stand-in/stand-in.js'),
  'src/node/allowed.ts': value('node:fs') + reexport('../schemas.js') + reexport('../results/stand-in.js') + reexport('libsql'),
  'demo/allowed.ts': value('../src/index.js'),
};

function write(folder, file, content) {
  const target = path.join(folder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  if (existsSync(target)) appendFileSync(target, `\n${content}`);
  else writeFileSync(target, content);
}

/** A copy of the house, as far as the check looks at it. */
function copyHouse(folder) {
  for (const part of COPIED.filter(existsSync)) cpSync(part, path.join(folder, part), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'), 'junction');
  for (const entry of ['src/index.ts', 'src/loader.ts', 'src/schemas.ts']) if (!existsSync(path.join(folder, entry))) write(folder, entry, 'export {};\n');
}

function check(folder) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CHECK, '--json'], { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 });
  return { status, stderr, violations: stdout === '' ? [] : JSON.parse(stdout).violations };
}

/** A cycle is reported for one of its files, whichever comes first. */
function guilty(from, via) {
  return via.at(-1) === from ? via : [from];
}

/** Plants everything, cruises once. */
function findMissed(folder) {
  for (const [file, content] of Object.entries({ ...STAND_INS, ...ENDS, ...ALLOWED })) write(folder, file, content);
  // Names differ from plant to plant, so that two in one file do not clash.
  PLANTS.forEach(([, file, content], index) =>
    write(
      folder,
      file,
      content.replaceAll(/planted(?=Value|Use|Late)|Planted(?=Type|Use)/g, (name) => `${name}${index}`),
    ),
  );

  const { status, stderr, violations } = check(folder);
  if (violations.length === 0) throw new Error(`check-layers found nothing where everything is wrong.\n${stderr}`);
  const reported = new Set(violations.flatMap(({ rule, from, via }) => guilty(from, via).map((file) => `${rule} ${file}`)));
  const missed = [];
  for (const [rule, file] of PLANTS) {
    const caught = reported.has(`${rule} ${file}`);
    console.log(`${caught ? 'caught' : 'MISSED'} ${rule} ${file}`);
    if (!caught) missed.push(`${rule} is not reported for ${file}`);
  }
  for (const { rule, from, to } of violations.filter(({ from }) => from in ALLOWED)) missed.push(`${rule} is reported for ${from} → ${to}, which is allowed`);
  if (status !== 1) missed.push(`check-layers ends with ${status} in spite of violations`);
  return missed;
}

/** A cruise that leaves files out has to fail, whatever the reason. */
function findBlindness(folder) {
  appendFileSync(path.join(folder, '.dependency-cruiser.cjs'), "\nmodule.exports.options.exclude = { path: '^src/text/' };\n");
  const { status, stderr } = check(folder);
  return status !== 0 && /dependency-cruiser saw \d+ files/.test(stderr) ? [] : ['check-layers is content when files are left out'];
}

const planted = new Set(PLANTS.map(([rule]) => rule));
const rules = readRules().forbidden.map(({ name }) => name);
const missed = [
  ...rules.filter((rule) => !planted.has(rule)).map((rule) => `${rule} has no plant`),
  ...[...planted].filter((rule) => !rules.includes(rule)).map((rule) => `${rule} is planted, but no such rule exists`),
];

const copy = mkdtempSync(path.join(tmpdir(), 'tillid-layers-'));
try {
  copyHouse(copy);
  missed.push(...findMissed(copy), ...findBlindness(copy));
} finally {
  rmSync(copy, { recursive: true, force: true });
}

for (const fault of missed) console.error(`MISSED: ${fault}.`);
console.log(`Layer rules: ${rules.length}, plants: ${PLANTS.length}, missed: ${missed.length}.`);
process.exitCode = missed.length > 0 ? 1 : 0;
