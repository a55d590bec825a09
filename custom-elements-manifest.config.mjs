export default {
  globs: [
    'src/elements/**/*.element.ts',
    'src/elements/answering/{answering-properties,answering-element,survey-runner,loaded-survey}.ts',
    'src/elements/workbench/{authoring-element,writing-element,findings-element}.ts',
    'src/locales/localised.element.ts',
    'src/questions/**/*.element.ts',
    'src/questions/{question-element,board-element}.ts',
  ],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
};
