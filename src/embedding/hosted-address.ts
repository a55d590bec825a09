/** Path of the page that a collector shows a survey on, within the collector's own address. */
const HOSTED = /^(.*)\/survey\/([A-Za-z0-9][A-Za-z0-9_-]{0,63})$/;

/** The collector that an address of a hosted survey leads to, and the survey. */
export interface HostedSurvey {
  /** Address of the collector, without a slash at its end. */
  readonly collector: string;
  readonly survey: string;
}

/** What an address such as `https://svar.example.dk/survey/library-visit` leads to; undefined where it is no hosted survey. */
export function hostedSurvey(address: string, base: string): HostedSurvey | undefined {
  if (!URL.canParse(address, base)) return undefined;
  const { protocol, origin, pathname } = new URL(address, base);
  const found = /^https?:$/.test(protocol) ? HOSTED.exec(pathname) : null;
  return found === null ? undefined : { collector: `${origin}${found[1]!}`, survey: found[2]! };
}
