import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { describe, it } from 'node:test';
import { typedAtTerminal } from '../../src/node/typed-at-terminal.js';

/** A terminal at which somebody types a text once it has asked. */
function terminal(typed: string, isTTY = true) {
  const input = Object.assign(new PassThrough(), { isTTY, setRawMode: () => input });
  const prompts = new PassThrough();
  let shown = '';
  prompts.on('data', (chunk: Buffer) => {
    if (shown === '') setImmediate(() => input.write(typed));
    shown += chunk.toString();
  });
  return { input: input as unknown as NodeJS.ReadStream, prompts, shown: () => shown };
}

describe('typedAtTerminal', () => {
  it('asks, and gives what is typed', async () => {
    const source = terminal('visit\r');
    assert.equal(await typedAtTerminal('The id: ', source), 'visit');
    assert.match(source.shown(), /The id: /);
  });

  for (const [name, key] of Object.entries({ 'Ctrl+C': '\u0003', 'Ctrl+D': '\u0004' }))
    it(`can be left with ${name}`, () => assert.rejects(typedAtTerminal('The id: ', terminal(key)), { name: 'CommandError', message: 'nothing was typed; nothing was done' }));

  it('needs a terminal', () => assert.rejects(typedAtTerminal('The id: ', terminal('', false)), { name: 'CommandError', message: /expected --yes, or a terminal/ }));
});
