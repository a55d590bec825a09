// A collector as `tillid serve` starts it, with data of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const TOKEN = 'token-of-the-bench';

async function publish(address, survey) {
  const answer = await fetch(`${address}/v1/surveys/${survey.id}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${TOKEN}` },
    body: JSON.stringify(survey),
  });
  if (!answer.ok) throw new Error(`The survey was answered with ${answer.status}: ${await answer.text()}`);
}

/**
 * Starts it.
 *
 * @param origin Of the pages that send it answers; `surveys`: the definitions that it publishes.
 */
export async function startCollector(origin, surveys) {
  const data = mkdtempSync(path.join(tmpdir(), 'tillid-collector-'));
  const child = spawn(process.execPath, ['dist/package/node/cli.js', 'serve', '--port', '0', '--data', data, '--origin', origin], {
    env: { ...process.env, TILLID_TOKEN: TOKEN },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = async () => {
    const gone = once(child, 'exit');
    if (child.exitCode === null && child.kill()) await gone;
    rmSync(data, { recursive: true });
  };
  try {
    let said = '';
    const ended = once(child, 'exit').then(([code]) => Promise.reject(new Error(`tillid serve ended with ${code}.`)));
    ended.catch(() => undefined);
    while (!/ready at \S+/.test(said)) said += String((await Promise.race([once(child.stdout, 'data'), ended]))[0]);
    const address = /ready at (\S+)/.exec(said)[1];
    for (const survey of surveys) await publish(address, survey);
    return { address, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
