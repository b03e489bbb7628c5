import { makeElement } from '../../../components/elements.ts';
import type { ArticleRecord } from '../../../records/article-record.ts';
import { rawSpans } from '../../../text/reading/offsets.ts';
import { holds, type Span } from '../../../text/span.ts';
import { deskWords } from '../../../words/desk-words.ts';
import type { Selection } from '../../operations/decide.ts';
import { factsOf, readingUnitsOf, type ReadingUnit } from './reading-units.ts';

const words = deskWords.page;

/** The articles of a page as they will be read. */
export interface ArticlePane {
  readonly element: HTMLElement;
  readonly show: (articles: readonly ArticleRecord[]) => void;
  /** Shows where a raw character is read, and returns all raw spans that are read there. */
  readonly link: (at: number) => readonly Span[];
}

/** `onSelect` hears of raw characters that the editor selected by what is read of them; `onDrop` of a text dragged onto another. */
export function articlePane(
  onSelect: (selection: Selection) => void,
  onDrop: (moved: Selection, target: Selection) => void,
): ArticlePane {
  const element = makeElement('div', {
    class: 'desk-articles',
    role: 'region',
    'aria-label': words.articles,
  });
  const units = new Map<HTMLElement, ReadingUnit>();
  let dragged: Selection | undefined;

  function show(articles: readonly ArticleRecord[]): void {
    const { scrollTop } = element;
    const focused = [...units.keys()].findIndex((one) => one === document.activeElement);
    units.clear();
    element.replaceChildren(
      ...articles.map((article) => {
        const own = readingUnitsOf(article).map((unit) => {
          const shown = showUnit(unit);
          units.set(shown, unit);
          return shown;
        });
        const facts = makeElement(
          'p',
          { class: 'desk-facts' },
          `${words.article(article.order)} · ${factsOf(article)}`,
        );
        return makeElement('article', {}, facts, ...own);
      }),
    );
    const all = [...units.keys()];
    (all[Math.max(0, focused)] ?? all[0])?.setAttribute('tabindex', '0');
    if (focused !== -1) all[focused]?.focus();
    element.scrollTop = scrollTop;
  }

  function link(at: number): readonly Span[] {
    const found = [...units].find(([, { record }]) => record.spans.some((span) => holds(span, at)));
    for (const other of units.keys()) other.classList.toggle('is-linked', other === found?.[0]);
    found?.[0].scrollIntoView({ block: 'nearest' });
    return found?.[1].record.spans ?? [];
  }

  /** What is selected inside a unit, else all of it. */
  function selectIn(unit: HTMLElement): void {
    const read = units.get(unit);
    if (read === undefined) return;
    const range = getSelection()?.rangeCount ? getSelection()?.getRangeAt(0) : undefined;
    const isInside = range !== undefined && !range.collapsed && unit.contains(range.commonAncestorContainer);
    const selection = toSelection(
      isInside ? rawSpans(read.record, offsetsIn(unit, range)) : read.record.spans,
    );
    if (selection !== undefined) onSelect(selection);
  }

  const unitAt = (target: EventTarget | null): HTMLElement | undefined =>
    [...units.keys()].find((unit) => target instanceof Node && unit.contains(target));

  element.addEventListener('mouseup', ({ target }) => {
    const unit = unitAt(target);
    if (unit !== undefined) selectIn(unit);
  });
  element.addEventListener('focusin', ({ target }) => {
    const unit = unitAt(target);
    if (unit === undefined) return;
    for (const other of units.keys()) other.tabIndex = other === unit ? 0 : -1;
    // By the keyboard: a press of the mouse is told when it ends.
    if (unit.matches(':focus-visible')) selectIn(unit);
  });
  element.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    const all = [...units.keys()];
    const at = all.findIndex((unit) => unit === event.target);
    if (step === undefined || at === -1 || event.shiftKey) return;
    event.preventDefault();
    all[at + step]?.focus();
  });
  element.addEventListener('dragstart', ({ target }) => {
    const unit = unitAt(target);
    dragged = unit && toSelection(units.get(unit)?.record.spans ?? []);
  });
  element.addEventListener('dragover', (event) => {
    if (dragged !== undefined && unitAt(event.target) !== undefined) event.preventDefault();
  });
  element.addEventListener('drop', (event) => {
    const unit = unitAt(event.target);
    const target = unit && toSelection(units.get(unit)?.record.spans ?? []);
    if (dragged === undefined || target === undefined) return;
    event.preventDefault();
    onDrop(dragged, target);
  });
  return { element, show, link };
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function toSelection([first, ...others]: readonly Span[]): Selection | undefined {
  return first && [first, ...others];
}

function showUnit({ name, kind, record, gaps, seams }: ReadingUnit): HTMLElement {
  const { text, changes } = record;
  const marks = [
    ...changes
      .filter((change) => change.kind === 'correction')
      .map(({ at, to, from }) => ({
        at,
        end: at + to.length,
        title: words.correctedFrom(from),
        mark: 'desk-corrected',
      })),
    ...gaps.map(({ at, note }) => ({ at, end: at, title: note, mark: 'desk-lost' })),
    ...seams.map((at) => ({ at, end: at, title: words.seam, mark: 'desk-seam' })),
  ].toSorted((a, b) => a.at - b.at);
  const parts: (Node | string)[] = [];
  let from = 0;
  for (const mark of marks) {
    parts.push(text.slice(from, Math.max(from, mark.at)));
    parts.push(makeElement('span', { class: mark.mark, title: mark.title }, text.slice(mark.at, mark.end)));
    from = Math.max(from, mark.end);
  }
  return makeElement(
    'p',
    { class: `desk-unit is-${kind}`, 'data-role': name, tabindex: '-1' },
    // Empty, for offsets count the text.
    makeElement('span', { class: 'desk-handle', draggable: 'true', title: words.drag }),
    ...parts,
    text.slice(from),
  );
}

/** Offsets of a range in the text of a unit. */
function offsetsIn(unit: HTMLElement, range: Range): Span {
  const before = document.createRange();
  before.selectNodeContents(unit);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  return { start, end: start + range.toString().length };
}
