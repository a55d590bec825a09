export default {
  globs: ['src/elements/**/*.element.ts', 'src/elements/answering/answering-element.ts', 'src/questions/**/*.element.ts', 'src/questions/question-element.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
};
