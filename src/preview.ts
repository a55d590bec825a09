import { showPreviews } from './embedding/preview.js';

// The page of the preview holds nothing else.
showPreviews(document.querySelector('main')!);
