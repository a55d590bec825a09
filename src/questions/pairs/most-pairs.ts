/** Most pairs that a person is asked where the definition does not say how many. */
const DEFAULT_MOST_PAIRS = 20;

/** How many pairs each person is asked: as many as the definition says, and no more than there are. */
export const mostPairs = ({ options, most = DEFAULT_MOST_PAIRS }: { readonly options: readonly unknown[]; readonly most?: number | undefined }): number =>
  Math.min(most, (options.length * (options.length - 1)) / 2);
