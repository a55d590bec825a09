/** How results are cut: into groups or roles, over waves, or not at all. A fixed set, so that no cut is a way round another. */
export interface Cut {
  readonly by: 'group' | 'role' | null;
  readonly over: 'wave' | null;
}

/** Every cut that is published. */
export const CUTS: readonly Cut[] = ([null, 'group', 'role'] as const).flatMap((by) => ([null, 'wave'] as const).map((over) => ({ by, over })));

export const OVER_WAVES: Cut = { by: null, over: 'wave' };

/** A cut as a short text, e.g. `group/wave`; of the whole survey it is empty. */
export const nameOfCut = ({ by, over }: Cut): string => [by, over].filter((part) => part !== null).join('/');
