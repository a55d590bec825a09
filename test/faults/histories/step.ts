/** What can become of a tab, by the hands of the citizen or without them. */
export const TAB_DEEDS = {
  open: 'open tab',
  close: 'close tab',
  reload: 'reload tab',
  leave: 'leave the page and go back in tab',
  crash: 'crash the renderer of tab',
  freeze: 'freeze tab',
  thaw: 'thaw tab',
  offline: 'cut off the network: tab',
  online: 'bring back the network: tab',
  hurry: 'the connection comes back, says the browser to tab',
  change: 'change the last answer of tab',
} as const;

/** What concerns every tab. */
export const DEVICE_DEEDS = {
  well: 'the endpoint is sound again',
  rush: 'the connection comes back, says the browser to all tabs in one moment',
  unplug: 'the network of the site is gone',
  'plug in': 'the network of the site is back',
  kill: 'kill -9 the browser, start it again with its profile',
} as const;

/** How the outbox's database is for a page: `refuses` every step, `hangs` (an opening never ends), `is full` (writing is aborted). */
export const DATABASE_STATES = ['works', 'refuses', 'hangs', 'is full'] as const;
export type DatabaseState = (typeof DATABASE_STATES)[number];

/** When the call that gives an answer ends; see `Answering.until`. */
export const ANSWER_ENDS = ['clicked', 'stored', 'told'] as const;

export type TabDeed = keyof typeof TAB_DEEDS;
export type DeviceDeed = keyof typeof DEVICE_DEEDS;

/** One step of a history. A tab, by its number from 0, is opened when an answer is to be given in it. */
export type Step =
  | { readonly do: 'answer'; readonly tab: number; readonly until: (typeof ANSWER_ENDS)[number] }
  /** The next so many requests are met in a mood of `moods.ts`; null: all, until the endpoint is sound again. */
  | { readonly do: 'meet'; readonly how: string; readonly times: number | null }
  | { readonly do: 'database'; readonly tab: number; readonly how: DatabaseState }
  /** The clock of the device is put ahead, or back. */
  | { readonly do: 'clock'; readonly years: number }
  | { readonly do: 'pause'; readonly milliseconds: number }
  | { readonly do: TabDeed; readonly tab: number }
  | { readonly do: DeviceDeed };

/** A step in words. */
export function stepAsText(step: Step): string {
  switch (step.do) {
    case 'answer':
      return `answer in tab ${step.tab}, until ${step.until}`;
    case 'meet':
      return `the endpoint meets ${step.times === null ? 'every request' : step.times === 1 ? 'the next request' : `the next ${step.times} requests`} with: ${step.how}`;
    case 'database':
      return `the database ${step.how} in tab ${step.tab}`;
    case 'clock':
      return `the clock of the device jumps by ${step.years} years`;
    case 'pause':
      return `wait ${step.milliseconds} ms`;
    default:
      return 'tab' in step ? `${TAB_DEEDS[step.do]} ${step.tab}` : DEVICE_DEEDS[step.do];
  }
}
