// One look at the imports of src/ and demo/ in the current folder: every violation of .dependency-cruiser.cjs.
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const HOUSE = ['src', 'demo'];
const BELONGS_TO_THE_HOUSE = /^(src|demo)\//;

/**
 * dependency-cruiser merges the type import, the import and the import() of one file by another into one, and follows only
 * the first cycle that it meets. So what runs is looked at without the types, and what runs at once without import() too.
 */
const LOOKS = [
  { name: 'every import', sees: ({ to }) => !('dynamic' in to) && !isAboutWhatRunsAtOnce(to), options: { tsPreCompilationDeps: true } },
  { name: 'what runs', sees: ({ to }) => 'dynamic' in to, options: { tsPreCompilationDeps: false } },
  { name: 'what runs at once', sees: ({ to }) => isAboutWhatRunsAtOnce(to), options: { tsPreCompilationDeps: false, exclude: { dynamic: true } } },
];

function isAboutWhatRunsAtOnce(to) {
  return 'circular' in to || 'reachable' in to;
}

/** The rules of the current folder. */
export function readRules() {
  return createRequire(path.resolve('.dependency-cruiser.cjs'))('./.dependency-cruiser.cjs');
}

/** Files that have to be looked at; with a compiler that it does not know, dependency-cruiser sees none of them and is content. */
function filesOfTheHouse() {
  return HOUSE.filter(existsSync).flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => path.posix.join(folder, ...file.split(path.sep))),
  );
}

async function look({ name, sees, options }, { forbidden, options: shared }, tsConfig) {
  const rules = forbidden.filter(sees);
  const { output } = await cruise(HOUSE, { ...shared, ...options, validate: true, ruleSet: { forbidden: rules } }, {}, { tsConfig });
  const seen = new Set(output.modules.map(({ source }) => source).filter((source) => BELONGS_TO_THE_HOUSE.test(source)));
  const unseen = filesOfTheHouse().filter((file) => !seen.has(file));
  if (unseen.length > 0) {
    throw new Error(
      `dependency-cruiser saw ${seen.size} files of src/ and demo/ when it looked at ${name}, and not these: ${unseen.join(', ')}. Does it know this version of TypeScript?`,
    );
  }
  return { modules: seen.size, violations: output.summary.violations };
}

/** @returns the number of files, and each violation: `rule`, `from`, `to` and, where it goes through others, `via`. */
export async function cruiseHouse() {
  const config = readRules();
  const tsConfig = extractTsConfig('tsconfig.json');
  const violations = [];
  let modules = 0;
  for (const kind of LOOKS) {
    const seen = await look(kind, config, tsConfig);
    modules = Math.max(modules, seen.modules);
    violations.push(...seen.violations.map(({ rule, from, to, via, cycle }) => ({ rule: rule.name, from, to, via: (via ?? cycle ?? []).map((step) => step.name) })));
  }
  return { modules, rules: config.forbidden, violations };
}
