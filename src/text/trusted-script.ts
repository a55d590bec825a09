/** What is needed of Trusted Types (W3C), which not every browser has. */
interface TrustedTypes {
  createPolicy(name: string, rules: { readonly createScriptURL: (address: string) => string }): Policy;
}
interface Policy {
  createScriptURL(address: string): string;
}

/**
 * The address of a script of ours, vouched for where the page wants that of every script. The policy gives this one address
 * whatever it is asked for, so that nothing on the page can use it for another.
 *
 * @param name The name of the policy, which a page with a `trusted-types` directive has to allow.
 * @returns A function, as a policy of one name can be made once in a page.
 */
export function trustedScript(name: string, address: URL): () => string {
  let policy: Policy | undefined;
  return () => {
    const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
    policy ??= trustedTypes?.createPolicy(name, { createScriptURL: () => address.href });
    return policy?.createScriptURL('') ?? address.href;
  };
}
