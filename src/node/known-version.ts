/** The version of a database's tables. Newer ones are refused, because this code cannot know their promises. */
export function knownVersion(version: number, newest: number): number {
  if (version > newest) throw new Error(`The database has schema version ${version}; this collector knows versions up to ${newest}. Use a newer collector.`);
  return version;
}
