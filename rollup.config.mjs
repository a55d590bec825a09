import commonjs from '@rollup/plugin-commonjs';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import minifyTemplates from 'rollup-plugin-minify-template-literals';

/**
 * What a page needs before its first question can be answered travels in one file, so that it arrives after one request
 * and not after three: the loader, Lit, the satisfaction element, the scale, and the words in the two first languages.
 * scripts/check-sizes.mjs fails when this closure grows a second file or too many bytes.
 */
const FIRST_QUESTION = new RegExp(
  [
    'node_modules/(lit|lit-html|lit-element|@lit)/(?!.*directive)',
    'build/src/loader\\.js',
    'build/src/locales/(en|da|[a-z]{4,}[a-z.-]*)\\.js',
    'build/src/(protocol/(version|checked-header)|validation/problem-at|embedding/(placeholders|hosted-address))\\.js',
    'build/src/text/(direction|language-fallbacks|pick-text|undetermined)\\.js',
    'build/src/survey/(pages-of|visibility|loaders)\\.js',
    'build/src/(outbox|response|questions|elements|elements/answering)/loaders\\.js',
    'build/src/instruments/satisfaction/satisfaction\\.js',
    'build/src/questions/(question-element|left|default-currency|question\\.styles|tokens\\.styles)\\.js',
    'build/src/questions/scale/(scale\\.element|scale\\.styles|scale-look|scale-words|face)\\.js',
    'build/src/elements/(answering/(answering|delivery-controller|question-controls|endpoint-url|when-idle|offer-read-aloud|early-definition)|satisfaction/)',
  ].join('|'),
);

/**
 * What is needed from then on until an answer is kept is one file too. It imports nothing but the first one, so that a
 * second attempt to fetch it can succeed where the first has failed (see `secondAttempt`).
 */
const KEEPING = new RegExp(
  [
    'node_modules/(zod|uuid)/',
    'build/src/outbox/device-memory\\.js',
    'build/src/(validation|text|response|survey)/(?!.*loaders|opening-(of|questions)|tell-by-chance|trusted-script|csv-line|formula-guard|records-keyed-by|option-ids|language-name)',
    'build/src/(statistics/minor-units|summaries/(funding|standing)-rule)\\.js',
    'build/src/sealing/loaders\\.js',
    'build/src/questions/(registry|question-type|condition|value-range|entries|state-of-answer|board-(option|labels)|[a-z]+/([a-z]+-limits|most-pairs|pair-sides|purse-parts|check-parts|(?!loaders)[a-z]+))\\.js',
    'build/src/elements/answering/(delivery|sealed-for|tell-blocked|delivery-status\\.(element|styles)|visit)\\.js',
    'build/src/locales/en-after\\.js',
  ].join('|'),
);

/** The outbox needs none of that: a page that asks nothing still sends what waits on the device. What sends lies apart from what keeps. */
const SENDING = /build\/src\/(outbox\/(browser-sender|endpoint-sender|holding-pauses|sender|batches|retry|send|lies-ahead|lifetime)|protocol\/(limits|is-receipt))\.js/;
const OUTBOX = /node_modules\/idb\/|build\/src\/outbox\/(?!loaders|device-memory)/;

/** What works for a submission is needed only where a survey asks for it. */
const PROVING = /build\/src\/outbox\/(browser-prover|prove-work|start-work-worker)\.js/;

/** What seals is needed by those who open as well, and must not grow with what only these need. */
const SEALING = /node_modules\/@hpke\/|build\/src\/sealing\/(?!loaders|opener|open|key-file|private-key)/;

/** What runs a survey in steps travels with the element that runs any survey; the ready-made ones lie on top of it. */
const SURVEY =
  /build\/src\/(elements\/(answering\/(survey-|runner\.styles|loaded-survey|has-begun-form|definition-error|error-summary|review)|survey\/survey\.element)|survey\/opening-|instruments\/(loaders|fetch-instrument))[a-z-]*\.js/;

/** What several answer controls stand on: a file each would cost more than its bytes, as it is found only when the control is there. */
const BENEATH_CONTROLS = {
  typing: /build\/src\/questions\/(field\.styles|private-details|privacy-note(\.styles)?)\.js/,
  options: /build\/src\/questions\/(option-children|option\.styles)\.js/,
  'board-control': /build\/src\/(questions\/(board-element|board\.styles|list-children)|locales\/board\/loaders)\.js/,
  directives: /node_modules\/lit-html\/(directive|directive-helpers|directives\/(repeat|live))\.js/,
};

const chunkOf = (id) => {
  if (FIRST_QUESTION.test(id)) return 'tillid';
  const beneath = Object.keys(BENEATH_CONTROLS).find((name) => BENEATH_CONTROLS[name].test(id));
  if (beneath !== undefined) return beneath;
  if (SURVEY.test(id)) return 'survey';
  if (PROVING.test(id)) return 'proving';
  if (SENDING.test(id)) return 'sending';
  if (OUTBOX.test(id)) return 'outbox';
  if (SEALING.test(id)) return 'sealing';
  return KEEPING.test(id) ? 'keeping' : undefined;
};

/**
 * A module that could not be fetched stays failed for its address as long as the page lives (HTML standard, module map).
 * A citizen who lost the connection for a moment would never get an answer through. The next call therefore asks under
 * another address; calls after a success share it, so that there is one outbox to a page. The addresses end in what an import
 * map can name by its beginning, so that one with hashes can refuse those that it has none for (scripts/write-sri.mjs).
 */
const nextAttempt =
  'const attempt = (file) => { const tries = (import.meta.tries ??= {}); const n = tries[file] ?? 0; return import(n ? file + "?/" + n : file).catch((error) => { tries[file] = n + 1; throw error; }); };';
const secondAttempt = {
  name: 'second-attempt',
  renderDynamicImport: ({ targetModuleId }) => (targetModuleId === null ? null : { left: 'attempt(', right: ')' }),
};

// The one package without modules is what reads XML; nothing else goes through this.
const xml = commonjs({ include: 'node_modules/@rgrove/parse-xml/**' });

// An empty `lang` says that the language is not known; the minifier would drop it.
const plugins = [
  nodeResolve({ browser: true }),
  xml,
  minifyTemplates({ include: ['build/src/**'], options: { failOnError: true, minifyOptions: { removeEmptyAttributes: false } } }),
];
const minify = terser({ ecma: 2022, module: true, compress: { ecma: 2022, passes: 3, unsafe_arrows: true }, format: { comments: false } });

/** Zod and the packages of HPKE carry what Rollup takes for faults: misplaced annotations, circles, a `this` that is undefined. Everything else still warns. */
const onwarn = (warning, warn) => {
  // Two chunks that need each other start in an order that nobody has chosen.
  if (warning.code === 'CIRCULAR_CHUNK') throw new Error(warning.message);
  const place = warning.id ?? warning.ids?.[0] ?? warning.loc?.file ?? '';
  if (['INVALID_ANNOTATION', 'CIRCULAR_DEPENDENCY', 'THIS_IS_UNDEFINED'].includes(warning.code) && /node_modules\/(zod|@hpke)/.test(place)) return;
  warn(warning);
};

/**
 * A worker (one opens sealed answers, one works for a submission) is one file, which shares no chunk with a page: what pages
 * share needs a document. Its name carries a hash, so that a page never meets the worker of another version.
 */
const WORKER = { input: 'build/src/opening/opening-worker.js', plugins, onwarn };
const WORK_WORKER = { input: 'build/src/outbox/work-worker.js', plugins, onwarn };
const workerBeside = (worker, starter) => {
  const name = worker.input.split('/').at(-1);
  let reference;
  return {
    name: 'worker-beside',
    async buildStart() {
      const bundle = await rollup(worker);
      const { output } = await bundle.generate({ format: 'es', plugins: [minify] });
      reference = this.emitFile({ type: 'asset', name, source: output[0].code });
    },
    transform: (code, id) => (id.endsWith(starter) ? code.replace(`new URL('./${name}', import.meta.url)`, `new URL(import.meta.ROLLUP_FILE_URL_${reference})`) : null),
  };
};

/** Of the self-contained files the worker lies beside them under a name that stays. */
const workBesideWhole = {
  name: 'work-beside-whole',
  transform: (code, id) => (id.endsWith('/outbox/start-work-worker.js') ? code.replace('./work-worker.js', './tillid-work.js') : null),
};

/**
 * In the self-contained files the drawing of charts stays a file of its own, fetched when there is something to draw, and so
 * does what counts responses in a page, and what only the owner of a key, a facilitator or an editor needs.
 */
const APART = {
  '/charts.js': './tillid-charts.js',
  '/stacked-charts.js': './tillid-stacked-charts.js',
  '/count-in-slices.js': './tillid-counting.js',
  '/sealed-results.element.js': './tillid-sealed-results.js',
  '/facilitation.element.js': './tillid-facilitation.js',
  '/workbench.element.js': './tillid-workbench.js',
  '/check.element.js': './tillid-check.js',
  '/conformance.element.js': './tillid-conformance.js',
};
const filesApart = {
  name: 'files-apart',
  resolveId(source) {
    const name = source.includes('node_modules') ? undefined : Object.keys(APART).find((end) => source.endsWith(end));
    return name === undefined ? null : { id: APART[name], external: 'relative' };
  },
};

/** What a frame needs is small; the library itself, which checks pages for editors, lies beside it. */
const libraryBeside = {
  name: 'library-beside',
  resolveId: (source) => (source === './loader.js' ? { id: './tillid.js', external: 'relative' } : null),
};

/**
 * A classic script has no `import.meta`. What it fetches later (instruments under a licence of their own) lies beside the
 * script, whose address only its first moments know.
 */
const classicAddress = {
  name: 'classic-address',
  resolveImportMeta: (property, { format }) => (format === 'iife' && property === 'url' ? 'tillidScript' : null),
};
const CLASSIC_INTRO = 'const tillidScript = document.currentScript ? document.currentScript.src : document.baseURI;';

/**
 * Of idb, what wraps transactions and stores; its short forms (`database.get`, a store to walk through with `for await`) are
 * added by calls that the bundler would keep, unused, in every page.
 */
const treeshake = { manualPureFunctions: ['replaceTraps'] };

const selfContained = (file, format) => ({
  input: 'build/src/loader.js',
  plugins: [filesApart, workBesideWhole, classicAddress, ...plugins],
  onwarn,
  treeshake,
  output: {
    ...(format === 'iife' ? { intro: CLASSIC_INTRO } : {}),
    file: `dist/cdn/${file}`,
    format,
    inlineDynamicImports: true,
    externalImportAttributes: false,
    sourcemap: true,
    plugins: [minify],
  },
});

export default [
  {
    input: {
      tillid: 'build/src/loader.js',
      'tillid-sealed-results': 'build/src/elements/sealed-results/sealed-results.element.js',
      'tillid-facilitation': 'build/src/elements/facilitation/facilitation.element.js',
      'tillid-workbench': 'build/src/elements/workbench/workbench.element.js',
      'tillid-check': 'build/src/elements/check/check.element.js',
      'tillid-conformance': 'build/src/elements/conformance/conformance.element.js',
    },
    plugins: [workerBeside(WORKER, '/opening/start-worker.js'), workerBeside(WORK_WORKER, '/outbox/start-work-worker.js'), ...plugins, secondAttempt],
    onwarn,
    treeshake,
    preserveEntrySignatures: false,
    output: {
      dir: 'dist/cdn',
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      assetFileNames: 'chunks/[name]-[hash][extname]',
      intro: ({ dynamicImports }) => (dynamicImports.length > 0 ? nextAttempt : ''),
      manualChunks: chunkOf,
      onlyExplicitManualChunks: true,
      sourcemap: true,
      plugins: [minify],
    },
  },
  // What draws bars with parts stands on what draws all the others, so that Chart.js is there once.
  {
    input: { 'tillid-charts': 'build/src/charts/charts.js', 'tillid-stacked-charts': 'build/src/charts/stacked-charts.js' },
    plugins,
    onwarn,
    preserveEntrySignatures: 'allow-extension',
    output: {
      dir: 'dist/cdn',
      format: 'es',
      entryFileNames: '[name].js',
      manualChunks: (id) => (/node_modules\/|\/charts\/(charts|point-box)\.js$/.test(id) ? 'tillid-charts' : undefined),
      sourcemap: true,
      plugins: [minify],
    },
  },
  { input: 'build/src/frame.js', plugins: [libraryBeside, ...plugins], onwarn, output: { file: 'dist/cdn/tillid-frame.js', format: 'iife', sourcemap: true, plugins: [minify] } },
  { input: 'build/src/preview.js', plugins, onwarn, output: { file: 'dist/cdn/tillid-preview.js', format: 'iife', sourcemap: true, plugins: [minify] } },
  { input: 'build/src/results/count-in-slices.js', plugins, onwarn, output: { file: 'dist/cdn/tillid-counting.js', format: 'es', sourcemap: true, plugins: [minify] } },
  // In the package too the worker is one file, which takes the place of the one with imports: no bundler follows it everywhere.
  { ...WORKER, output: { file: 'dist/package/opening/opening-worker.js', format: 'es', plugins: [minify] } },
  { ...WORK_WORKER, output: { file: 'dist/package/outbox/work-worker.js', format: 'es', plugins: [minify] } },
  { ...WORK_WORKER, output: { file: 'dist/cdn/tillid-work.js', format: 'es', plugins: [minify] } },
  selfContained('tillid-all.js', 'es'),
  selfContained('tillid-classic.js', 'iife'),
];
