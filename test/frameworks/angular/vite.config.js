import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { NodeJSFileSystem, ConsoleLogger, LogLevel } from '@angular/compiler-cli';
import { createEs2015LinkerPlugin } from '@angular/compiler-cli/linker/babel';

// Babel comes with the compiler.
const { transformAsync } = createRequire(createRequire(import.meta.url).resolve('@angular/compiler-cli/package.json'))('@babel/core');

/** The packages of Angular are compiled in part, for whichever version of the compiler ends it; without this they would need `eval`. */
const linker = {
  name: 'angular-linker',
  async load(id) {
    if (!/node_modules\/@angular\/.*\.mjs$/.test(id)) return null;
    const plugin = createEs2015LinkerPlugin({ fileSystem: new NodeJSFileSystem(), logger: new ConsoleLogger(LogLevel.warn), linkerJitMode: false });
    const { code } = await transformAsync(readFileSync(id, 'utf8'), { filename: id, plugins: [plugin], compact: false, configFile: false, babelrc: false });
    return code;
  },
};

export default { plugins: [linker] };
