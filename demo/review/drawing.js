/* global document */
/** The text is the page's own, whatever language and direction are being tried. */
const own = (tag, className, text) => {
  const words = Object.assign(document.createElement('bdi'), { lang: 'en', textContent: text });
  const element = Object.assign(document.createElement(tag), { className });
  element.append(words);
  return element;
};

/** A section with its anchor. Subjects are landmarks too; there are too many parts for that. */
const section = (id, heading, isLandmark = false) => {
  const element = Object.assign(document.createElement('section'), { id });
  if (isLandmark) element.setAttribute('aria-label', id);
  element.append(heading);
  return element;
};

/** What stands where a scene could not be reached; a picture of it shows that something is amiss. */
const amiss = (error) => own('p', 'amiss', error.message);

async function play({ show }, stage) {
  try {
    await show(stage);
  } catch (error) {
    stage.append(amiss(error));
  }
}

const stageFor = () => Object.assign(document.createElement('div'), { className: 'stage' });

/** Draws a part with one scene as one cell, a part with several as a heading over a cell each; gives back what there is to play. */
function drawPart({ id, heading, scenes }, into) {
  const stages = scenes.map((scene) => [scene, stageFor()]);
  const part = section(id, own('h3', '', heading));
  if (stages.length === 1 && heading.startsWith(stages[0][0].state)) {
    part.classList.add('cell');
    part.append(stages[0][1]);
  } else {
    const cells = stages.map(([{ state }, stage]) => {
      const cell = Object.assign(document.createElement('div'), { className: 'cell' });
      cell.append(own('p', 'state', state), stage);
      return cell;
    });
    const grid = Object.assign(document.createElement('div'), { className: 'cells' });
    grid.append(...cells);
    part.append(grid);
  }
  into.append(part);
  return stages.map(
    ([scene, stage]) =>
      () =>
        play(scene, stage),
  );
}

/**
 * Draws what is to be shown, and plays every scene.
 *
 * @param subjects What there is: `{id, parts: [{heading, scenes: [{state, show(stage)}]}]}`.
 */
export async function draw(main, subjects) {
  main.replaceChildren();
  main.ariaBusy = 'true';
  const plays = subjects.flatMap(({ id, group, parts }) => {
    const subject = section(id, own('h2', '', id), true);
    const body = Object.assign(document.createElement('div'), { className: group === 'Elements' ? 'cells' : 'parts' });
    subject.append(body);
    main.append(subject);
    return parts.flatMap((part) => drawPart(part, body));
  });
  // Scenes of one page answer and send beside each other; a few at a time keep a slow device responsive.
  for (let next = 0; next < plays.length; next += 8) await Promise.all(plays.slice(next, next + 8).map((play) => play()));
  main.ariaBusy = 'false';
}
