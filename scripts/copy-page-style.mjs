// The style sheet of the pages that a collector writes lies beside the widget files, where these pages look for it.
import { cpSync } from 'node:fs';

cpSync('src/hosted/hosted.css', 'dist/cdn/hosted.css');
