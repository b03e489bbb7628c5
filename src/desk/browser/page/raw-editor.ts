import {
  cursorCharLeft,
  cursorCharRight,
  cursorDocEnd,
  cursorDocStart,
  cursorLineDown,
  cursorLineEnd,
  cursorLineStart,
  cursorLineUp,
  cursorPageDown,
  cursorPageUp,
  selectAll,
  selectCharLeft,
  selectCharRight,
  selectDocEnd,
  selectDocStart,
  selectLineDown,
  selectLineEnd,
  selectLineStart,
  selectLineUp,
} from '@codemirror/commands';
import { EditorSelection, EditorState } from '@codemirror/state';
import { drawSelection, EditorView, type KeyBinding, keymap, lineNumbers } from '@codemirror/view';
import type { Span } from '../../../text/span.ts';
import { deskWords } from '../../../words/desk-words.ts';
import type { DeskPage } from '../../page/desk-page.ts';
import { markLinked, markRoles, markTyped, roleMarks, type Typed } from './role-marks.ts';

/** The raw text, to be looked at and selected from, never changed. Offsets are those of the decoded page. */
export interface RawEditor {
  /** Shows what the characters are now. */
  readonly mark: (page: DeskPage) => void;
  /** Shows which characters are read at the place that is selected in the articles. */
  readonly link: (spans: readonly Span[]) => void;
  /** Selects characters and brings them into sight. */
  readonly select: (span: Span) => void;
  /** Shows what is typed over characters, which stay to be seen; nothing when nothing is. */
  readonly type: (typed: Typed | undefined) => void;
  /** Where a place is seen in the window, if it is. */
  readonly boxAt: (at: number) => Pick<DOMRect, 'left' | 'top' | 'bottom'> | null;
  readonly focus: () => void;
  readonly close: () => void;
}

/** `onSelect` hears of what the editor selects, not of what a program does. */
export function rawEditor(parent: HTMLElement, text: string, onSelect: (span: Span) => void): RawEditor {
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        // Every other sign keeps its offset.
        EditorState.lineSeparator.of('\n'),
        EditorState.readOnly.of(true),
        // Not editable: single keys are commands, whatever input method is on.
        EditorView.editable.of(false),
        EditorView.contentAttributes.of({
          tabindex: '0',
          'aria-label': deskWords.page.raw,
          'aria-readonly': 'true',
        }),
        EditorView.lineWrapping,
        THEME,
        lineNumbers(),
        drawSelection(),
        roleMarks,
        keymap.of(MOVING),
        EditorView.updateListener.of((update) => {
          if (!update.transactions.some((one) => one.isUserEvent('select'))) return;
          const { from, to } = update.state.selection.main;
          onSelect({ start: from, end: to });
        }),
      ],
    }),
  });
  return {
    mark: (page) => {
      view.dispatch({ effects: markRoles.of(page) });
    },
    link: (spans) => {
      view.dispatch({ effects: markLinked.of(spans) });
    },
    select: ({ start, end }) => {
      view.dispatch({
        selection: EditorSelection.single(start, end),
        effects: EditorView.scrollIntoView(EditorSelection.range(start, end), { y: 'center' }),
      });
    },
    type: (typed) => {
      view.dispatch({ effects: markTyped.of(typed) });
    },
    boxAt: (at) => view.coordsAtPos(at),
    focus: () => {
      view.focus();
    },
    close: () => {
      view.destroy();
    },
  };
}

/** In the look of the site; the editor has sheets of its own, which are stronger than those of a file. */
const THEME = EditorView.theme({
  '&': { height: '100%' },
  '.cm-content': { font: '400 var(--text-base) / var(--leading-base) var(--song)' },
  // Without a height a line of a single carriage return has none.
  '.cm-line': { minHeight: '1lh' },
  '.cm-gutters': {
    backgroundColor: 'var(--tint)',
    borderColor: 'var(--rule)',
    color: 'var(--muted)',
    fontSize: 'var(--text-tiny)',
  },
  '.cm-gutterElement': { lineHeight: 'var(--leading-loose)', paddingInline: 'var(--space-2)' },
  '.cm-cursor': { borderColor: 'var(--ink)' },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': {
    backgroundColor: 'var(--mark)',
  },
});

/** The keys that move the caret, with Shift what they select. */
const MOVING: readonly KeyBinding[] = [
  { key: 'ArrowLeft', run: cursorCharLeft, shift: selectCharLeft },
  { key: 'ArrowRight', run: cursorCharRight, shift: selectCharRight },
  { key: 'ArrowUp', run: cursorLineUp, shift: selectLineUp },
  { key: 'ArrowDown', run: cursorLineDown, shift: selectLineDown },
  { key: 'Home', run: cursorLineStart, shift: selectLineStart },
  { key: 'End', run: cursorLineEnd, shift: selectLineEnd },
  { key: 'PageUp', run: cursorPageUp },
  { key: 'PageDown', run: cursorPageDown },
  { key: 'Mod-Home', run: cursorDocStart, shift: selectDocStart },
  { key: 'Mod-End', run: cursorDocEnd, shift: selectDocEnd },
  { key: 'Mod-a', run: selectAll },
];
