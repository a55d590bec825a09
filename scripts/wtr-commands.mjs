/**
 * Commands for tests, called with `executeServerCommand` of @web/test-runner-commands:
 *
 * - `engine`: `chromium`, `firefox` or `webkit`.
 * - `keys`: real keyboard input in all three, e.g. `['Tab', 'Shift+Tab', 'Space']` or `{ text: 'Ærlig talt' }`.
 * - `click-at`: one single click with the main button of the mouse, e.g. `{ x: 40, y: 120 }` in CSS pixels of the window.
 * - `media`: media features, e.g. `{ 'forced-colors': 'active' }`; `{}` resets. Chromium only.
 * - `ax-tree`: the accessibility tree as a list; `parent` is the `id` of the node around it. Chromium only.
 */

/** Key codes of WebDriver, https://www.w3.org/TR/webdriver2/#keyboard-actions */
const WEBDRIVER_KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Space: ' ',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  Shift: '\uE008',
  Control: '\uE009',
  Backspace: '\uE003',
  Delete: '\uE017',
};

const devtools = new WeakMap();

function engineOf({ type, launchOptions }) {
  if (type !== 'puppeteer') return 'webkit';
  return launchOptions?.browser === 'firefox' ? 'firefox' : 'chromium';
}

/** The Chrome DevTools Protocol, one connection a page: what is emulated lasts as long as its connection. */
async function devtoolsOf({ browser, id }, command) {
  if (engineOf(browser) !== 'chromium') throw new Error(`The command ${command} expects Chromium.`);
  const page = browser.getPage(id);
  if (!devtools.has(page)) devtools.set(page, await page.createCDPSession());
  return devtools.get(page);
}

async function setMedia(session, features) {
  const connection = await devtoolsOf(session, 'media');
  await connection.send('Emulation.setEmulatedMedia', { features: Object.entries(features).map(([name, value]) => ({ name, value })) });
}

function describeNode({ role, name, description, value, properties = [] }) {
  const states = Object.fromEntries(properties.map((property) => [property.name, property.value.value]));
  return { role: role?.value, name: name?.value, description: description?.value, value: value?.value, ...states };
}

/** The nearest node around one that assistive technology meets. */
function parentOf({ parentId }, nodes) {
  const parent = nodes.get(parentId);
  return parent?.ignored ? parentOf(parent, nodes) : parent?.nodeId;
}

async function readAccessibilityTree(session) {
  const connection = await devtoolsOf(session, 'ax-tree');
  const { nodes } = await connection.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  return nodes.filter((node) => !node.ignored).map((node) => ({ ...describeNode(node), id: node.nodeId, parent: parentOf(node, byId) }));
}

async function pressInWebKit(browser, combinations) {
  const actions = combinations.flatMap((keys) => {
    const values = keys.map((key) => WEBDRIVER_KEYS[key] ?? key);
    return [...values.map((value) => ({ type: 'keyDown', value })), ...values.toReversed().map((value) => ({ type: 'keyUp', value }))];
  });
  await browser.actions([{ type: 'key', id: 'keyboard', actions }]);
}

async function pressWithPuppeteer({ keyboard }, combinations) {
  for (const keys of combinations) {
    const [last, ...modifiers] = keys.map((key) => (key === 'Space' ? ' ' : key)).toReversed();
    for (const modifier of modifiers) await keyboard.down(modifier);
    await keyboard.press(last);
    for (const modifier of modifiers) await keyboard.up(modifier);
  }
}

async function sendKeys({ browser, id }, payload) {
  const isText = !Array.isArray(payload);
  const combinations = isText ? [...payload.text].map((letter) => [letter]) : payload.map((combination) => combination.split('+'));
  if (engineOf(browser) === 'webkit') return pressInWebKit(browser, combinations);
  const page = browser.getPage(id);
  // Letters that no key has, such as Æ on this keyboard, can be typed but not pressed.
  return isText ? page.keyboard.type(payload.text) : pressWithPuppeteer(page, combinations);
}

async function clickAt({ browser, id }, { x, y }) {
  if (engineOf(browser) !== 'webkit') return browser.getPage(id).mouse.click(x, y);
  const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0, origin: 'viewport' };
  const actions = [move, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
  return browser.actions([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
}

const COMMANDS = {
  engine: ({ browser }) => engineOf(browser),
  keys: sendKeys,
  'click-at': clickAt,
  media: setMedia,
  'ax-tree': readAccessibilityTree,
};

/** The plugin for web-test-runner. */
export function commands() {
  return {
    name: 'tillid-commands',
    async executeCommand({ command, payload, session }) {
      // Nothing returned means: not one of ours, ask the next plugin.
      if (!Object.hasOwn(COMMANDS, command)) return undefined;
      return (await COMMANDS[command](session, payload)) ?? true;
    },
  };
}
