import { exclusivelyAcrossTabs } from './exclusively.js';
import { loadSender } from './loaders.js';
import { Outbox } from './outbox.js';
import type { OutboxEvent } from './outbox-event.js';
import { DeviceStore } from './store.js';
import { TabStore } from './tab-store.js';
import { onBetterMoments } from './triggers.js';

let outbox: Outbox | undefined;

/** The way to the other tabs; where cookies are blocked, Firefox gives none. */
function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel('tillid-outbox');
  } catch {
    return null;
  }
}

function create(): Outbox {
  const channel = openChannel();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const device = new DeviceStore();
  addEventListener('pagehide', () => device.interrupt());
  const created = new Outbox({
    device,
    tab: new TabStore(),
    createSender: (context) => loadSender().then(({ browserSender }) => browserSender(context)),
    // Pages without https have no `locks`, whatever the types say.
    exclusively: exclusivelyAcrossTabs(navigator.locks),
    now: Date.now,
    random: Math.random,
    wakeAfter: (milliseconds, work) => {
      clearTimeout(timer);
      timer = setTimeout(work, milliseconds);
    },
    announce: (event) => channel?.postMessage(event),
  });
  channel?.addEventListener('message', (message: MessageEvent<OutboxEvent>) => created.hear(message.data));
  onBetterMoments(window, () => void created.flush({ eager: true }));
  // Losses are found before anything new is counted.
  void created.status();
  void created.flush({ eager: true });
  return created;
}

/** The page's outbox, with the browser's own storage, network, lock and clock. It begins to send what waits. */
export function browserOutbox(): Outbox {
  return (outbox ??= create());
}
