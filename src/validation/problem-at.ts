/** One fault in a piece of data: where it is, what was expected there and, where it helps, what was found. */
export interface ProblemAt {
  /** Dotted path with array positions, e.g. `pages[0].questions[1].min`; empty for the value as a whole. */
  readonly path: string;
  /** What would have been right, in words. */
  readonly expected: string;
}

/** Writes a path of keys and positions the way a person would look it up, e.g. `pages[0].questions[1].min`. */
export function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    const key = String(step);
    if (!/^[A-Za-z_][\w-]*$/.test(key)) return `${text}[${JSON.stringify(key)}]`;
    return text === '' ? key : `${text}.${key}`;
  }, '');
}

/** One line for a log or a terminal: `questions[0].min: expected an integer`. */
export function formatProblem({ path, expected }: ProblemAt): string {
  return `${path === '' ? '(the whole value)' : path}: ${expected}`;
}
