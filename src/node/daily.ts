const DAY = 86_400_000;

/**
 * Does some work now and then once a day, until it is stopped. It never begins while it is still under way, keeps no process
 * alive, and goes on the next day where it has failed.
 *
 * @param options.onError Told why the work failed, unless it was stopped.
 */
export function daily(work: () => Promise<void>, stopping: AbortSignal, { onError }: { readonly onError: (error: unknown) => void }): void {
  let isUnderWay = false;
  const run = () => {
    if (isUnderWay) return;
    isUnderWay = true;
    work()
      .catch((error: unknown) => {
        if (!stopping.aborted) onError(error);
      })
      .finally(() => (isUnderWay = false));
  };
  const timer = setInterval(run, DAY).unref();
  stopping.addEventListener('abort', () => clearInterval(timer));
  run();
}
