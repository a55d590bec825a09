import { tell } from './answering-events.js';

/**
 * Tells the page when its own Content Security Policy keeps answers from being sent: to the outbox that looks like a lost
 * connection, and it would wait for ever.
 *
 * @param endpoint Where answers of the element are posted to at the moment.
 * @returns what ends the telling.
 */
export function tellBlocked(element: HTMLElement, endpoint: () => string | null): () => void {
  const hear = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent): void => {
    const address = endpoint();
    if (effectiveDirective !== 'connect-src' || !address?.startsWith(blockedURI)) return;
    const message = `The page’s Content-Security-Policy keeps answers from being sent to ${address}; expected its origin in connect-src. The answer is kept.`;
    console.error(message);
    tell(element, 'tillid-error', { message });
  };
  document.addEventListener('securitypolicyviolation', hear);
  return () => document.removeEventListener('securitypolicyviolation', hear);
}
