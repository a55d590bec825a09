/** What is needed of Trusted Types (W3C), which not every browser has. */
interface TrustedTypes {
  createPolicy(name: string, rules: { readonly createScriptURL: (address: string) => string }): Policy;
}
interface Policy {
  createScriptURL(address: string): string;
}

/** Bundlers know this form, and put the file, which is in one piece, beside the code. */
const ADDRESS = new URL('./work-worker.js', import.meta.url);

let policy: Policy | undefined;

/** The address, vouched for where the page wants that of every script: it is always the same, whatever the page says. */
function trustedAddress(): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('tillid-work', { createScriptURL: () => ADDRESS.href });
  return policy?.createScriptURL('') ?? ADDRESS.href;
}

/**
 * Starts a worker that works for a submission.
 *
 * @throws Where the page may have none: its code comes from another origin, or its Content Security Policy does not allow
 * the worker (`worker-src`) or the policy `tillid-work` (`trusted-types`).
 */
export const startWorkWorker = (): Worker => new Worker(trustedAddress(), { type: 'module' });
