/**
 * Who may import whom. `npm run check:layers` applies these rules, `npm run check:layers:mutations` plants a violation of
 * each and expects it to be caught: a new rule needs a plant there, or that check fails.
 *
 * A rule about directions counts type imports too. Rules that say `dynamic`, `circular` or `reachable` are about what runs:
 * scripts/cruise.mjs applies them to the imports that are left when the types are gone. (`npx depcruise` by itself applies
 * all of them to all imports, and then calls type imports heavy.)
 */

/** The bottom of the house. */
const WORDS = ['text', 'validation'];

/** Folder of src/ → the other folders that its files may import. */
const MAY_IMPORT = {
  validation: [],
  text: ['validation'],
  statistics: [],
  ranking: [],
  locales: ['text'],
  embedding: [],
  summaries: ['statistics', 'ranking', ...WORDS],
  survey: ['questions', ...WORDS],
  instruments: ['survey', 'questions', ...WORDS],
  importers: ['survey', 'questions', ...WORDS],
  authoring: ['survey', 'questions', ...WORDS],
  response: ['survey', 'questions', ...WORDS],
  protocol: ['response', ...WORDS],
  board: ['survey', 'questions', 'response', ...WORDS],
  results: ['survey', 'questions', 'response', 'summaries', 'statistics', 'ranking', ...WORDS],
  sealing: ['response', 'protocol', ...WORDS],
  opening: ['sealing', 'response', 'survey', 'questions', 'results', 'protocol', ...WORDS],
  outbox: ['protocol', 'sealing', ...WORDS],
  charts: ['summaries', 'results', 'locales', 'text'],
  conformance: ['instruments', 'survey', 'questions', 'response', 'protocol', 'outbox', ...WORDS],
  hosted: ['survey', 'questions', 'response', 'locales', ...WORDS],
  exports: ['board', 'survey', 'questions', 'response', ...WORDS],
  collector: ['board', 'survey', 'response', 'protocol', 'results', 'exports', 'hosted', 'instruments', 'questions', ...WORDS],
};
const QUESTIONS_MAY_IMPORT = ['summaries', 'ranking', 'statistics', ...WORDS];
const NODE_MAY_IMPORT = ['collector', 'importers', 'survey', 'response', 'protocol', 'results', 'exports', 'sealing', 'opening', 'conformance', ...WORDS];
const ELEMENTS_MAY_IMPORT = [...Object.keys(MAY_IMPORT).filter((folder) => !['collector', 'exports', 'hosted', 'importers'].includes(folder)), 'questions'];

const inFolders = (folders) => `^src/(${folders.join('|')})/`;

/** Files that draw: the only ones with Lit. */
const UI_FILES = [
  '^src/elements/',
  '^src/questions/.+[.](element|styles)[.]ts$',
  '^src/questions/(question|board)-element[.]ts$',
  '^src/questions/(scale/(scale-look|face)|dots/(drawn-dots|dots-stepper)|rank/(place-picker|rank-cards|rank-icons)|budget/(amount-card|filter-fields|purse-cards))[.]ts$',
  '^src/locales/localised[.]element[.]ts$',
];
/** Where surveys are written. Only editors fetch it, and it checks what they write from the first letter on. */
const WORKBENCH = '^src/elements/workbench/';
const LOADERS = ['/loaders[.]ts$', '^src/(loader|frame)[.]ts$'];
const ENTRIES = '^src/[^/]+[.]ts$';
const PACKAGE_ENTRY = '^src/index[.]ts$';
const ELEMENT_CHUNKS = '^src/(questions|elements)/[^/]+/[^/]+[.]element[.]ts$';
/** Told from the other files of the folder by the length of the first subtag. */
const LANGUAGES = '^src/locales/[a-z]{2,3}(-|[.]ts$)';
const COMPLETION = '^src/(response/(draft|check-response|random-id|receipt-code)|survey/(parse-definition|compute-score))[.]ts$';

/** How answers become cells of a table. */
const COLUMNS = '^src/questions/(columns|question-columns|value-columns|answered|[^/]+/[^/]+[.]columns)[.]ts$';

/** How answers add up. */
const SUMS = '^src/questions/(summaries|question-summary|[^/]+/[^/]+[.]summary)[.]ts$';

const error = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

/** Files of `folder` import from src/ only what `allowed` names. */
const importsOnly = (name, from, folder, allowed) =>
  error(name, `src/${folder}/ may import only ${allowed.join(', ') || 'its own files'}.`, from, { path: '^src/', pathNot: inFolders([folder, ...allowed]) });

/** An npm package has one home, so that it can be replaced, and weighed, in one place. */
const packageOnlyIn = (name, packages, homes) =>
  error(name, `${packages.join(', ')}: imported only in ${homes.join(', ')}.`, { path: '^src/', pathNot: homes }, { path: packages.map((one) => `^node_modules/${one}/`) });

/** What a loader loads is a chunk of its own only as long as nobody imports it statically. */
const loadedLate = (name, from, chunks, pathNot = LOADERS) =>
  error(name, 'What a loader loads is never imported statically; type imports are fine.', from, {
    path: chunks,
    pathNot,
    dynamic: false,
    dependencyTypesNot: ['type-only', 'type-import'],
  });

module.exports = {
  forbidden: [
    ...Object.entries(MAY_IMPORT).map(([folder, allowed]) => importsOnly(`${folder}-imports-only`, { path: `^src/${folder}/`, pathNot: UI_FILES }, folder, allowed)),
    importsOnly('questions-imports-only', { path: '^src/questions/', pathNot: [...UI_FILES, ...LOADERS] }, 'questions', QUESTIONS_MAY_IMPORT),
    importsOnly('question-elements-import-only', { path: UI_FILES.filter((path) => path.includes('questions')) }, 'questions', [...QUESTIONS_MAY_IMPORT, 'locales']),
    importsOnly('localised-element-imports-only', { path: '^src/locales/localised[.]element[.]ts$' }, 'locales', MAY_IMPORT.locales),
    importsOnly('elements-imports-only', { path: '^src/elements/', pathNot: WORKBENCH }, 'elements', ELEMENTS_MAY_IMPORT),
    importsOnly('workbench-imports-only', { path: WORKBENCH }, 'elements', [...ELEMENTS_MAY_IMPORT, 'importers']),
    error(
      'node-imports-only',
      `src/node/ may import only ${NODE_MAY_IMPORT.join(', ')} and public entries.`,
      { path: '^src/node/' },
      { path: '^src/', pathNot: [inFolders(['node', ...NODE_MAY_IMPORT]), ENTRIES] },
    ),

    error('nobody-imports-elements', 'Elements are the top of the house.', { path: '^src/', pathNot: ['^src/elements/', PACKAGE_ENTRY, ...LOADERS] }, { path: '^src/elements/' }),
    error('nobody-imports-node', 'Everything but src/node/ runs anywhere.', { path: '^src/', pathNot: '^src/node/' }, { path: '^src/node/' }),
    error(
      'collector-stays-out-of-the-browser',
      'Only a server needs the collector.',
      { path: '^src/', pathNot: ['^src/(collector|node)/', '^src/collector[.]ts$'] },
      { path: '^src/collector(/|[.]ts$)' },
    ),
    error(
      'exports-stay-out-of-the-browser',
      'Only a server or the command line writes tables: neither they nor the columns of question types are sent to citizens.',
      { path: '^src/', pathNot: ['^src/(exports|collector|node)/', '^src/collector[.]ts$', COLUMNS] },
      { path: ['^src/exports/', COLUMNS] },
    ),
    error('sums-stay-with-results', 'How answers add up is for results: it is not sent to whoever answers.', { path: '^src/', pathNot: ['^src/results/', SUMS] }, { path: SUMS }),
    error('folders-never-import-entries', 'Public entries are for those outside.', { path: '^src/[^/]+/', pathNot: '^src/node/' }, { path: ENTRIES }),
    error(
      'results-never-see-responses',
      'The elements that show results get numbers, never what one citizen answered; responses that a page has go unread to what counts them.',
      { path: '^src/elements/results/' },
      { path: inFolders(['response', 'outbox', 'collector']) },
    ),
    error(
      'question-types-are-strangers',
      'A question type can be added, or taken away, without touching another.',
      { path: '^src/questions/([^/]+)/' },
      { path: '^src/questions/[^/]+/', pathNot: '^src/questions/$1/' },
    ),
    error(
      'instruments-are-strangers',
      'Each instrument has its own licence and is loaded alone.',
      { path: '^src/instruments/([^/]+)/' },
      { path: '^src/instruments/[^/]+/', pathNot: '^src/instruments/$1/' },
    ),
    error(
      'instruments-are-data',
      'Instruments know question types by their types only.',
      { path: '^src/instruments/' },
      { path: '^src/questions/', dynamic: false, dependencyTypesNot: ['type-only', 'type-import'] },
    ),
    error(
      'pure-files-never-import-ui',
      'Whatever a server or a worker also runs knows no element.',
      { path: '^src/', pathNot: [...UI_FILES, ...LOADERS, PACKAGE_ENTRY] },
      { path: UI_FILES },
    ),

    packageOnlyIn('zod-only-in', ['zod'], ['^src/validation/']),
    packageOnlyIn('lit-only-in', ['lit', '@lit', '@lit-labs', 'lit-html', 'lit-element'], UI_FILES),
    packageOnlyIn('idb-only-in', ['idb'], ['^src/outbox/store[.]ts$']),
    packageOnlyIn('hpke-only-in', ['@hpke'], ['^src/sealing/']),
    packageOnlyIn('fflate-only-in', ['fflate'], ['^src/exports/', '^src/importers/xlsx[.]ts$']),
    packageOnlyIn('xml-only-in', ['@rgrove/parse-xml'], ['^src/importers/']),
    packageOnlyIn('chart-only-in', ['chart[.]js'], ['^src/charts/']),
    packageOnlyIn('server-packages-only-in', ['libsql', 'csv-parse', 'sirv', '@remix-run/node-fetch-server'], ['^src/node/']),
    packageOnlyIn('pg-only-in', ['pg', '@types/pg'], ['^src/node/postgres-']),
    packageOnlyIn('qr-only-in', ['qr'], ['^src/elements/board/qr-code[.]ts$']),
    packageOnlyIn('uuid-only-in', ['uuid'], ['^src/node/', '^src/response/random-id[.]ts$']),
    error('node-builtins-only-in', 'node: modules are imported only in src/node/.', { path: '^src/', pathNot: '^src/node/' }, { dependencyTypes: ['core'] }),
    error(
      'packages-are-declared',
      'src/ imports only what package.json lists under dependencies.',
      { path: '^src/' },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    ),

    error(
      'chunks-start-in-loaders',
      'import() only in files called loaders.ts, in src/loader.ts and in src/frame.ts: the list of chunks stays visible.',
      { path: '^src/', pathNot: LOADERS },
      { dynamic: true },
    ),
    loadedLate('elements-are-loaded-late', { path: '^src/', pathNot: [PACKAGE_ENTRY, '^src/(elements|questions)/[^/]+/'] }, ELEMENT_CHUNKS),
    loadedLate('elements-are-strangers', { path: '^src/((?:elements|questions)/[^/]+)/' }, ELEMENT_CHUNKS, '^src/$1/'),
    loadedLate('languages-are-loaded-late', { path: '^src/' }, LANGUAGES, '^src/locales/en[.]ts$'),
    loadedLate('charts-are-loaded-late', { path: '^src/', pathNot: '^src/charts/' }, '^src/charts/'),
    loadedLate('outbox-is-loaded-late', { path: '^src/', pathNot: '^src/(outbox|conformance)/' }, '^src/outbox/'),
    loadedLate('conformance-is-loaded-late', { path: '^src/', pathNot: '^src/(conformance|node)/' }, '^src/conformance/', [...LOADERS, '^src/conformance/test-group[.]ts$']),
    loadedLate('sealing-is-loaded-late', { path: inFolders(['outbox', 'elements']) }, '^src/sealing/'),
    loadedLate('opening-is-loaded-late', { path: '^src/', pathNot: '^src/(opening|node)/' }, '^src/opening/'),
    loadedLate('embedding-is-loaded-late', { path: '^src/', pathNot: ['^src/embedding/', '^src/(frame|loader|preview)[.]ts$'] }, '^src/embedding/'),
    loadedLate('importers-are-loaded-late', { path: '^src/elements/' }, '^src/importers/'),
    loadedLate('survey-import-is-loaded-late', { path: '^src/' }, '^src/node/import-survey[.]ts$'),
    loadedLate('postgres-is-loaded-late', { path: '^src/', pathNot: '^src/node/postgres-' }, '^src/node/postgres-'),
    loadedLate('completion-is-loaded-late', { path: [...UI_FILES, ...LOADERS], pathNot: WORKBENCH }, COMPLETION),
    error(
      'heavy-packages-are-loaded-late',
      'What the first question needs does not bring validation, storage or drawing along.',
      { path: [...UI_FILES, ...LOADERS], pathNot: WORKBENCH },
      { path: '^node_modules/(zod|idb|chart[.]js)/', reachable: true },
    ),

    error('src-never-imports-demo-or-test', 'The product does not know who tries it.', { path: '^src/' }, { path: '^(demo|test)/' }),
    error('demo-uses-public-entries', 'The demo stands where a user stands.', { path: '^demo/' }, { path: '^src/', pathNot: ENTRIES }),

    error(
      'no-cycles',
      'Two files that need each other are one idea, or hide a third.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only', 'type-import', 'dynamic-import'] } },
    ),
    error('no-unresolvable', 'A file or package that is not there.', {}, { couldNotResolve: true }),
    error('no-orphans', 'A file that nobody imports and that imports nobody.', { orphan: true, path: '^src/', pathNot: [ENTRIES, '^src/node/cli[.]ts$', '[.]d[.]ts$'] }, {}),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: '^node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
    // The mutation check works on a copy whose node_modules is a link.
    preserveSymlinks: true,
  },
};
