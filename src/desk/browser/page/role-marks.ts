import { type Extension, RangeSet, StateEffect, StateField, type Range } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  EditorView,
  gutter,
  GutterMarker,
  WidgetType,
} from '@codemirror/view';
import { rawRoleView } from '../../../views/page/raw-role-view.ts';
import type { Span } from '../../../text/span.ts';
import type { DeskPage } from '../../page/desk-page.ts';

/** Shows what the characters of a page are now. */
export const markRoles = StateEffect.define<DeskPage>();

/** Shows what is read at the place that is selected in the articles. */
export const markLinked = StateEffect.define<readonly Span[]>();

/** Shows what is being typed over characters; nothing when nothing is. */
export const markTyped = StateEffect.define<Typed | undefined>();

/** Characters, and what an editor types over them. */
export interface Typed {
  readonly span: Span;
  readonly to: string;
}

const shownPage = StateField.define<DeskPage | undefined>({
  create: () => undefined,
  update: (shown, { effects }) => effects.find((effect) => effect.is(markRoles))?.value ?? shown,
});

const roles = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (shown, { effects }) => {
    const now = effects.find((effect) => effect.is(markRoles))?.value;
    return now === undefined ? shown : decorationsOf(now);
  },
  provide: (field) => EditorView.decorations.from(field),
});

const linked = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (shown, { effects }) => {
    const spans = effects.find((effect) => effect.is(markLinked))?.value;
    return spans === undefined
      ? shown
      : RangeSet.of(
          spans.flatMap((span) => marked(span, 'desk-linked')),
          true,
        );
  },
  provide: (field) => EditorView.decorations.from(field),
});

const typed = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (shown, { effects }) => {
    const effect = effects.find((one) => one.is(markTyped));
    if (effect === undefined) return shown;
    return effect.value === undefined ? Decoration.none : RangeSet.of(readInstead(effect.value), true);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Each character in the style of its role, its name beside the line, corrected characters with what is read for them. */
export const roleMarks: Extension = [
  shownPage,
  roles,
  linked,
  typed,
  gutter({
    lineMarker: (view, { from, to }) => nameOf(view.state.field(shownPage), { start: from, end: to }),
    lineMarkerChange: ({ startState, state }) => startState.field(shownPage) !== state.field(shownPage),
  }),
];

function decorationsOf({ built }: DeskPage): DecorationSet {
  const printed = (built?.page.spans ?? []).filter(({ role }) => role !== 'blank');
  const misread = (built?.page.corrections ?? []).filter((one) => one.op === 'text');
  const ranges = [
    ...printed.flatMap((span) => marked(span, `raw-role is-${rawRoleView(span.role).family}`)),
    ...misread.flatMap(({ raw: { at, text }, to }) =>
      readInstead({ span: { start: at, end: at + text.length }, to }),
    ),
  ];
  return RangeSet.of(ranges, true);
}

/** Characters struck out, and behind them what is read for them. */
function readInstead({ span, to }: Typed): readonly Range<Decoration>[] {
  return [
    ...marked(span, 'desk-misread'),
    Decoration.widget({ widget: new ReadInstead(to), side: 1 }).range(span.end),
  ];
}

function marked({ start, end }: Span, names: string): readonly Range<Decoration>[] {
  return start < end ? [Decoration.mark({ class: names }).range(start, end)] : [];
}

/** What is read for misread characters, behind them. */
class ReadInstead extends WidgetType {
  readonly #text: string;

  constructor(text: string) {
    super();
    this.#text = text;
  }

  override eq(other: WidgetType): boolean {
    return other instanceof ReadInstead && other.#text === this.#text;
  }

  override toDOM(): HTMLElement {
    const element = document.createElement('ins');
    element.className = 'desk-read-instead';
    element.textContent = this.#text;
    return element;
  }
}

class RoleName extends GutterMarker {
  readonly #name: string;

  constructor(name: string) {
    super();
    this.#name = name;
  }

  override eq(other: GutterMarker): boolean {
    return other instanceof RoleName && other.#name === this.#name;
  }

  override toDOM(): Text {
    return document.createTextNode(this.#name);
  }
}

/** The role of the first printed character of a line. */
function nameOf(shown: DeskPage | undefined, line: Span): GutterMarker | null {
  const first = shown?.built?.page.spans.find(
    ({ role, start, end }) => role !== 'blank' && role !== 'mark' && end > line.start && start < line.end,
  );
  return first === undefined ? null : new RoleName(rawRoleView(first.role).name);
}
