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

/** What is shown of a page in its raw text. */
export interface RoleMarks {
  readonly page: DeskPage;
  /** What is read at the place that is selected in the articles. */
  readonly linked: readonly Span[];
}

/** Shows other marks. */
export const markRoles = StateEffect.define<RoleMarks>();

const marks = StateField.define<RoleMarks | undefined>({
  create: () => undefined,
  update: (shown, { effects }) => effects.find((effect) => effect.is(markRoles))?.value ?? shown,
});

const decorations = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (shown, transaction) => {
    const now = transaction.state.field(marks);
    const before = transaction.startState.field(marks);
    return now === undefined || now === before ? shown : decorationsOf(now);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Each character in the style of its role, its name beside the line, corrected characters with what is read for them. */
export const roleMarks: Extension = [
  marks,
  decorations,
  gutter({
    lineMarker: (view, { from, to }) => nameOf(view.state.field(marks), { start: from, end: to }),
    lineMarkerChange: ({ startState, state }) => startState.field(marks) !== state.field(marks),
  }),
];

function decorationsOf({ page, linked }: RoleMarks): DecorationSet {
  const ranges: Range<Decoration>[] = [];
  const add = ({ start, end }: Span, names: string) => {
    if (start < end) ranges.push(Decoration.mark({ class: names }).range(start, end));
  };
  for (const span of page.built?.page.spans ?? []) {
    if (span.role !== 'blank') add(span, `raw-role is-${rawRoleView(span.role).family}`);
  }
  for (const span of linked) add(span, 'desk-linked');
  for (const correction of page.built?.page.corrections ?? []) {
    if (correction.op !== 'text') continue;
    const { at, text } = correction.raw;
    add({ start: at, end: at + text.length }, 'desk-misread');
    ranges.push(
      Decoration.widget({ widget: new ReadInstead(correction.to), side: 1 }).range(at + text.length),
    );
  }
  return RangeSet.of(ranges, true);
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
function nameOf(shown: RoleMarks | undefined, line: Span): GutterMarker | null {
  const first = shown?.page.built?.page.spans.find(
    ({ role, start, end }) => role !== 'blank' && role !== 'mark' && end > line.start && start < line.end,
  );
  return first === undefined ? null : new RoleName(rawRoleView(first.role).name);
}
