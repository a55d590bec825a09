import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

const running = new Set<number>();

// Whatever happens to the run, no browser outlives it.
process.once('exit', () => running.forEach((group) => signalGroup(group, 'SIGKILL')));
// A signal ends the process without `exit` unless somebody listens.
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

function signalGroup(group: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-group, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

/** Notes a child that leads a process group of its own (`detached`), so that the group ends with the run at the latest. */
export function noteGroup(child: ChildProcess): void {
  running.add(child.pid!);
  child.once('exit', () => {
    // The browser's helpers may be there still.
    signalGroup(child.pid!, 'SIGKILL');
    running.delete(child.pid!);
  });
}

/** Sends SIGKILL to the whole group and resolves when its leader is gone. */
export async function killGroup(child: ChildProcess): Promise<void> {
  const gone = hasEnded(child) ? undefined : once(child, 'exit');
  signalGroup(child.pid!, 'SIGKILL');
  await gone;
}
