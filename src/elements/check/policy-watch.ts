import type { Blocked } from './facts.js';

/** A task of its own, in which the document is told of what was blocked (CSP level 3, section 5.5). */
const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve, 50));

interface PolicyReport {
  readonly body: { readonly effectiveDirective?: string; readonly blockedURL?: string; readonly sourceFile?: string | null } | null;
}

interface Seen extends Blocked {
  readonly source: string;
}

/** Listens to what the policy of the page keeps away: from now on, and, where the browser remembers it, since the page began. */
export class PolicyWatch {
  readonly #seen: Seen[] = [];
  readonly #hear = ({ effectiveDirective, blockedURI, sourceFile }: SecurityPolicyViolationEvent): void =>
    void this.#seen.push({ directive: effectiveDirective, address: blockedURI, source: sourceFile });
  readonly #reports =
    typeof ReportingObserver === 'undefined' ? undefined : new ReportingObserver((reports) => this.#read(reports as PolicyReport[]), { types: ['csp-violation'], buffered: true });

  start(): void {
    document.addEventListener('securitypolicyviolation', this.#hear);
    this.#reports?.observe();
  }

  stop(): void {
    document.removeEventListener('securitypolicyviolation', this.#hear);
    this.#reports?.disconnect();
  }

  /** Whether a request to an address has been forbidden. */
  async forbids(address: string): Promise<boolean> {
    await nextTask();
    return this.#seen.some((one) => one.directive === 'connect-src' && one.address !== '' && address.startsWith(one.address));
  }

  /** What was kept away of all that belongs to the library: what its scripts have asked for, and what comes from where it comes from: addresses that begin with one of `bases`. */
  async blocked(bases: ReadonlySet<string>): Promise<readonly Blocked[]> {
    await nextTask();
    this.#read((this.#reports?.takeRecords() ?? []) as PolicyReport[]);
    const isOurs = ({ address, source }: Seen) => [...bases].some((base) => address.startsWith(base) || source.startsWith(base));
    const ours = this.#seen.filter(isOurs).map(({ directive, address }) => ({ directive, address }));
    return [...new Map(ours.map((one) => [`${one.directive} ${one.address}`, one])).values()];
  }

  #read(reports: readonly PolicyReport[]): void {
    for (const { body } of reports) this.#seen.push({ directive: body?.effectiveDirective ?? '', address: body?.blockedURL ?? '', source: body?.sourceFile ?? '' });
  }
}
