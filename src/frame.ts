import { fitFrames, tellHeight } from './embedding/frame-height.js';

// On the page around it fits the frames, in a frame it tells the height.
fitFrames();
tellHeight();
