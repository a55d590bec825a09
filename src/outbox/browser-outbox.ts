import { exclusivelyAcrossTabs } from './exclusively.js';
import { Outbox, type OutboxEvent } from './outbox.js';
import { createSend } from './send.js';
import { DeviceStore } from './store.js';
import { TabStore } from './tab-store.js';
import { onBetterMoments } from './triggers.js';

let outbox: Outbox | undefined;

function create(): Outbox {
  const channel = new BroadcastChannel('tillid-outbox');
  let timer: ReturnType<typeof setTimeout> | undefined;
  const created = new Outbox({
    device: new DeviceStore(),
    tab: new TabStore(),
    send: createSend({ fetch: (...request) => fetch(...request), now: Date.now }),
    // Pages without https have no `locks`, whatever the types say.
    exclusively: exclusivelyAcrossTabs(navigator.locks),
    now: Date.now,
    random: Math.random,
    wakeAfter: (milliseconds, work) => {
      clearTimeout(timer);
      timer = setTimeout(work, milliseconds);
    },
    announce: (event) => channel.postMessage(event),
  });
  channel.addEventListener('message', (message: MessageEvent<OutboxEvent>) => created.hear(message.data));
  onBetterMoments(window, () => void created.flush({ eager: true }));
  void created.flush({ eager: true });
  return created;
}

/** The page's outbox, with the browser's own storage, network, lock and clock. It begins to send what waits. */
export function browserOutbox(): Outbox {
  return (outbox ??= create());
}
