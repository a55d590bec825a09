import { readDefinition } from './read-definition.js';

/** `tillid check FILE …`: tells whether survey definitions are valid, and where they are not. */
export function checkCommand(files: readonly string[]): void {
  for (const file of files) {
    const { id, version } = readDefinition(file);
    console.log(`${file}: valid survey definition "${id}", version ${version}`);
  }
}
