import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const TYPED = ['src/**/*.ts', 'demo/**/*.ts', 'test/**/*.ts'];
const PLAIN = ['**/*.mjs', '**/*.cjs', '**/*.js'];

/** A strict Content Security Policy with Trusted Types forbids these; DESIGN, decision 7. */
const INJECTION = [
  {
    selector: 'AssignmentExpression[left.type="MemberExpression"][left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: 'Render with a Lit template, or set textContent: Trusted Types refuse strings here.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]',
    message: 'Render with a Lit template: Trusted Types refuse strings here.',
  },
  { selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]', message: 'Render with a Lit template.' },
  {
    selector: 'CallExpression[callee.property.name="setAttribute"][arguments.0.value=/^(style|on.*)$/i]',
    message: 'A Content Security Policy without unsafe-inline drops this attribute: use a class, a property or a listener.',
  },
  {
    // lit/ban-attributes looks at html`` alone.
    selector: 'TaggedTemplateExpression[tag.name=/^(svg|mathml)$/] TemplateElement[value.raw=/\\sstyle=/i]',
    message: 'A Content Security Policy without unsafe-inline drops style attributes: use a class, or bind the property .style.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg|mathml)$/] TemplateElement[value.raw=/<(style|script)\\b/i]',
    message: 'A Content Security Policy without unsafe-inline drops inline styles and scripts: use `static styles`.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg|mathml)$/] TemplateElement[value.raw=/\\.(innerHTML|outerHTML|srcdoc)=$/]',
    message: 'Trusted Types refuse strings here.',
  },
];

/** TypeScript for types only: what is written is what runs once the types are gone. DESIGN, style rule 14. */
const TYPES_ONLY = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of string literals or an `as const` object.' },
  { selector: 'TSModuleDeclaration[kind!="global"]:not([declare=true])', message: 'Use a module.' },
  { selector: 'TSParameterProperty', message: 'Declare the field and assign it.' },
  { selector: 'TSImportEqualsDeclaration', message: 'Use an import declaration.' },
  { selector: 'TSExportAssignment', message: 'Use named exports.' },
  { selector: ':matches(PropertyDefinition, MethodDefinition, AccessorProperty)[accessibility="private"]', message: 'Use a #private member.' },
];

const RESTRICTED_IMPORTS = {
  paths: [
    { name: 'zod', message: 'Take `z` from src/validation/zod.ts, which configures it.' },
    { name: 'zod/mini', message: 'Take `z` from src/validation/zod.ts, which configures it.' },
    { name: 'chart.js/auto', message: 'Register the controllers that are drawn: half the bytes.' },
  ],
  patterns: [
    {
      regex: '^lit(-html)?/directives/(unsafe-html|unsafe-svg|unsafe-mathml)(\\.js)?$',
      message: 'Trusted Types let it pass through Lit’s own policy, so nothing would check the text.',
    },
    { regex: '^lit(-html)?/directives/style-map(\\.js)?$', message: 'Its first rendering writes a style attribute, which a strict Content Security Policy drops.' },
    { regex: '^lit/(static-html|decorators)', message: 'Static html is unescaped; decorators cost bytes that `static properties` do not.' },
  ],
};

/** `new TypeError()` without words does not say who, what and what was expected. DESIGN, style rule 9. */
const NAMELESS_ERROR = [{ selector: 'ThrowStatement > NewExpression[callee.name=/Error$/][arguments.length=0]', message: 'Say who, what and what was expected.' }];

/** The layer rules see only what is written out. */
const HIDDEN_IMPORT = [{ selector: 'ImportExpression[source.type!="Literal"]', message: 'Write the path as a plain string, so that the layer rules and the bundler see it.' }];

/** What holds in every file, with or without types. */
const everywhere = {
  eqeqeq: 'error',
  'no-empty': ['error', { allowEmptyCatch: false }],
  'no-eval': 'error',
  'no-new-func': 'error',
  'no-var': 'error',
  'object-shorthand': 'error',
  'prefer-const': 'error',
};

const typed = {
  ...everywhere,
  'default-case-last': 'error',
  // What a web editor has to mend is told on the console; nothing else is.
  'no-console': ['error', { allow: ['warn', 'error'] }],
  'no-restricted-imports': ['error', RESTRICTED_IMPORTS],
  'no-restricted-syntax': ['error', ...INJECTION, ...TYPES_ONLY, ...NAMELESS_ERROR, ...HIDDEN_IMPORT],
  '@typescript-eslint/consistent-type-exports': 'error',
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  '@typescript-eslint/no-deprecated': 'error',
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: true }],
  '@typescript-eslint/no-import-type-side-effects': 'error',
  '@typescript-eslint/no-misused-promises': 'error',
  '@typescript-eslint/no-misused-spread': 'error',
  '@typescript-eslint/no-non-null-asserted-nullish-coalescing': 'error',
  '@typescript-eslint/no-unnecessary-boolean-literal-compare': 'error',
  '@typescript-eslint/no-unnecessary-template-expression': 'error',
  '@typescript-eslint/no-unnecessary-type-arguments': 'error',
  // A parameter that a base class dictates is named, and marked as unused, by a leading underscore.
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
  '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
  '@typescript-eslint/related-getter-setter-pairs': 'error',
  // Only the base class says that a method is asynchronous: an override may have nothing to wait for.
  '@typescript-eslint/require-await': 'off',
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/return-await': ['error', 'error-handling-correctness-only'],
  // A `default` branch is an answer too; without one, every case has to be named.
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  '@typescript-eslint/use-unknown-in-catch-callback-variable': 'error',
};

export default defineConfig(
  globalIgnores(['build/', 'dist/', 'coverage/', 'node_modules/', 'docs/elements/', 'tillid-data/', 'test/frameworks/', 'scripts/framework-types/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: PLAIN,
    languageOptions: { globals: Object.fromEntries(Object.getOwnPropertyNames(globalThis).map((name) => [name, 'readonly'])) },
    rules: { ...everywhere, 'no-undef': 'error', 'no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }] },
  },
  {
    files: TYPED,
    extends: [tseslint.configs.recommendedTypeChecked, lit['flat/recommended'], wc['flat/recommended'], wc['flat/best-practice'], litA11y.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    // The plugins know an element by the name of its base class.
    settings: { litHtmlSources: ['lit'], elementBaseClasses: ['LitElement', 'LocalisedElement', 'QuestionElement'] },
    rules: {
      ...typed,
      'lit/ban-attributes': ['error', 'style', 'srcdoc', 'onclick', 'onchange', 'oninput', 'onsubmit', 'onkeydown', 'onload', 'onerror'],
      'lit/no-classfield-shadowing': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-private-properties': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/no-value-attribute': 'error',
      'lit/prefer-nothing': 'error',
      'lit/prefer-static-styles': 'error',
      'lit/value-after-constraints': 'error',
      'wc/no-method-prefixed-with-on': 'error',
    },
  },
  {
    // The one place that may configure zod.
    files: ['src/validation/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { ...RESTRICTED_IMPORTS, paths: RESTRICTED_IMPORTS.paths.filter(({ name }) => !name.startsWith('zod')) }] },
  },
  {
    // Lit calls a listener of a template with the element as `this`.
    files: ['src/**/*.element.ts', 'src/questions/question-element.ts', 'demo/**/*.ts'],
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  {
    // Command lines talk to people; a test of a store may also say what it compares with.
    files: ['src/node/**/*.ts', 'test/**/*.ts', 'demo/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    // The runner waits for what node:test returns; Chai's assertions are properties; and tests plant what must not pass.
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: ['after', 'afterEach', 'before', 'beforeEach', 'describe', 'it', 'suite', 'test'] }] },
      ],
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'no-restricted-syntax': ['error', ...TYPES_ONLY],
    },
  },
);
