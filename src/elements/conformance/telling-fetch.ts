const POLICY = 'the Content Security Policy of this page does not allow it in connect-src';

/**
 * `fetch` that says so where the page's own policy has forbidden a request. A browser tells that to the document only
 * (CSP level 3, section 5.5), and to the caller the same as of a lost connection.
 */
export const tellingFetch: typeof fetch = async (address, init) => {
  let isForbidden = false;
  const listen = ({ effectiveDirective }: SecurityPolicyViolationEvent) => {
    isForbidden ||= effectiveDirective === 'connect-src';
  };
  document.addEventListener('securitypolicyviolation', listen);
  try {
    return await fetch(address, init);
  } catch (error) {
    // The document is told in a task of its own.
    await new Promise((resolve) => setTimeout(resolve));
    throw isForbidden ? new TypeError(POLICY, { cause: error }) : error;
  } finally {
    document.removeEventListener('securitypolicyviolation', listen);
  }
};
