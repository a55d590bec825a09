import { statfs } from 'node:fs/promises';

/** Below this share of free space a disk counts as full: the write-ahead log and its checkpoint need room of their own. */
const LEAST_FREE = 0.05;

/** Whether there is room left on the disk of a directory, for those who may write there without being root. */
export async function hasDiskSpace(directory: string): Promise<boolean> {
  const { bavail, blocks } = await statfs(directory);
  return bavail / blocks > LEAST_FREE;
}
