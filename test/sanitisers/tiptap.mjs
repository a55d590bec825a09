// Runs in a browser: an editor with what Tiptap comes with, and one that has a node for marked places besides.
/* global document */
import { Editor, Node } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';

/** A place marked with `data-tillid`, with all that its data attributes say. */
const MarkedPlace = Node.create({
  name: 'tillid',
  group: 'block',
  content: 'inline*',
  addAttributes: () => ({
    data: {
      default: {},
      parseHTML: ({ attributes }) => Object.fromEntries([...attributes].filter(({ name }) => name.startsWith('data-')).map(({ name, value }) => [name, value])),
      renderHTML: ({ data }) => data,
    },
  }),
  parseHTML: () => [{ tag: 'div[data-tillid]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', HTMLAttributes, 0],
});

const editorWith = (...more) => new Editor({ element: document.body.appendChild(document.createElement('div')), extensions: [StarterKit, ...more] });

const clean = (editor) => (written) => {
  editor.commands.setContent(written);
  return editor.getHTML();
};

globalThis.tiptap = { plain: clean(editorWith()), setUp: clean(editorWith(MarkedPlace)) };
