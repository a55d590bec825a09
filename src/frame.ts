import { fitFrames, tellHeight } from './embedding/frame-height.js';

// On the page around it fits the frames, in a frame it tells the height.
fitFrames();
tellHeight();

// An editor has opened the page around to see what is wrong with it; the script that can tell lies beside this one.
if (location.hash.match('#tillid-check')) import('./loader.js').catch((error: unknown) => console.error(`The page could not be checked: ${String(error)}`));
