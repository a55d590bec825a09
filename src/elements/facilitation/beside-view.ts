import { html, nothing, type TemplateResult } from 'lit';
import type { BoardDocument, BoardLeaf } from '../../board/board-document.js';
import { tableOf } from './card-view.js';
import { quotedText, thingOf } from './board-things.js';
import { opener, section } from './pieces.js';
import { quoted } from './quoted.js';
import type { Scene } from './scene.js';
import { thingView } from './thing-view.js';

const list = (items: readonly TemplateResult[], { words }: Scene) =>
  items.length === 0
    ? html`<p>${words.leadNoCards}</p>`
    : html`<ul class="things">
        ${items}
      </ul>`;

const headed = (heading: string, length: number, { number }: Scene) => `${heading} (${number(length)})`;

/** What is hidden, and why. */
export function hiddenView(scene: Scene): TemplateResult {
  const { board, words } = scene;
  const hidden = board.hidden ?? [];
  const because = (reason: string) => html`${words.leadHiddenBecause} <bdi>${reason}</bdi>`;
  const items = hidden.map((one) => thingView(one, [because(one.reason), tableOf(one.table, scene)], scene));
  return section('hidden', headed(words.leadHiddenOnes, hidden.length, scene), hidden.length === 0 ? html`<p>${words.leadNothingHidden}</p>` : list(items, scene), scene);
}

const leaves = (name: 'side' | 'objections', heading: string, items: readonly BoardLeaf[], scene: Scene) =>
  section(
    name,
    headed(heading, items.length, scene),
    list(
      items.map((one) => thingView(one, [tableOf(one.table, scene)], scene)),
      scene,
    ),
    scene,
  );

function contribution(one: BoardDocument['contributions'][number], scene: Scene): TemplateResult {
  const { board, words, say, language } = scene;
  const about = one.about === null ? undefined : thingOf(board, one.about);
  const actors = one.actors.map((id) => quotedText(board.actors.find((actor) => actor.id === id)?.text, language));
  const others = one.others.map((text) => ({ text, language: one.language }));
  const names = [...actors, ...others].map((name, index) => html`${index === 0 ? nothing : ' · '}${quoted(name)}`);
  return thingView(
    one,
    [
      about === undefined ? nothing : html`${words.leadOfCard} ${quoted(about)}`,
      names.length === 0 ? nothing : html`${words.leadActors} ${names}`,
      one.followUp === null ? nothing : html`${words.leadFollowUp} ${quoted({ text: one.followUp, language: one.language })}`,
      one.by === 'facilitator' ? words.leadWrittenBy : tableOf(one.table, { board, words, say }),
    ],
    scene,
  );
}

/** What can be contributed, and a form to write it down for somebody. */
export function contributionsView(scene: Scene): TemplateResult {
  const { board, words } = scene;
  const writing = board.chosen.length === 0 ? html`<p>${words.leadNoneChosen}</p>` : opener({ kind: 'contribute', about: '' }, words.leadWriteDown, scene);
  const items = board.contributions.map((one) => contribution(one, scene));
  return section('contributions', headed(words.leadContributions, items.length, scene), html`${writing} ${list(items, scene)}`, scene);
}

function story({ id, language, parts, table }: BoardDocument['stories'][number], scene: Scene): TemplateResult {
  const [first, ...more] = parts.map((part) => ({ ...part, language }));
  const under = more.map((part) => thingView(part, [], scene));
  return thingView(
    { ...first!, id },
    [tableOf(table, scene)],
    scene,
    under.length === 0
      ? nothing
      : html`<ul class="things">
          ${under}
        </ul>`,
  );
}

/** What stands beside the cards; only what the meeting has. */
export function besideView(scene: Scene): TemplateResult {
  const { board, words } = scene;
  const hasStories = board.phases.some(({ kind }) => kind === 'story');
  const stories = board.stories.map((one) => story(one, scene));
  return html`${board.beside.side === undefined ? nothing : leaves('side', words.leadSide, board.side, scene)}
  ${board.beside.objections === undefined ? nothing : leaves('objections', words.leadObjections, board.objections, scene)}
  ${hasStories ? section('stories', headed(words.leadStories, stories.length, scene), list(stories, scene), scene) : nothing}`;
}
