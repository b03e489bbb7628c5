import { makeButton, makeElement } from '../../../components/elements.ts';
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

/** What is moved with the mouse. */
export interface Dragged {
  readonly selection: Selection;
  readonly what: 'block' | 'article';
}

/** What an editor does with the articles. */
interface ArticleActs {
  /** Raw characters were selected by what is read of them. */
  readonly select: (selection: Selection) => void;
  /** A text, or the article that has it, was dragged to one side of another. */
  readonly drop: (moved: Dragged, target: Selection, side: 'before' | 'after') => void;
  /** Kind, section and bylines of an article, which has this text, are to be changed. */
  readonly changeFacts: (selection: Selection) => void;
}

export function articlePane({ select, drop, changeFacts }: ArticleActs): ArticlePane {
  const element = makeElement('div', {
    class: 'desk-articles',
    role: 'region',
    'aria-label': words.articles,
  });
  const units = new Map<HTMLElement, ReadingUnit>();
  /** First units of articles, by the lines above them. */
  const heads = new Map<HTMLElement, HTMLElement>();
  let dragged: Dragged | undefined;

  function show(articles: readonly ArticleRecord[]): void {
    const { scrollTop } = element;
    const focused = [...units.keys()].findIndex((one) => one === document.activeElement);
    units.clear();
    heads.clear();
    element.replaceChildren(
      ...articles.map((article) => {
        const own = readingUnitsOf(article).map((unit) => {
          const shown = showUnit(unit);
          units.set(shown, unit);
          return shown;
        });
        const facts = makeButton(
          `${words.article(article.order)} · ${factsOf(article)}`,
          () => {
            const text = selectionOf(heads.get(head));
            if (text !== undefined) changeFacts(text);
          },
          { class: 'desk-facts desk-link', title: deskWords.operations.field },
        );
        const head = makeElement('div', { class: 'desk-head' }, handle(words.dragArticle), facts);
        if (own[0] !== undefined) heads.set(head, own[0]);
        return makeElement('article', {}, head, ...own);
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
    if (selection !== undefined) select(selection);
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
  const selectionOf = (unit: HTMLElement | undefined): Selection | undefined =>
    unit && toSelection(units.get(unit)?.record.spans ?? []);
  /** Shows where the dragged would come to stand; nowhere without a unit. */
  const pointAt = (unit?: HTMLElement, side?: string) => {
    for (const one of units.keys()) one.dataset['drop'] = '';
    if (unit !== undefined && side !== undefined) unit.dataset['drop'] = side;
  };
  const sideOf = (unit: HTMLElement, { clientY }: DragEvent) => {
    const { top, height } = unit.getBoundingClientRect();
    return clientY < top + height / 2 ? 'before' : 'after';
  };
  element.addEventListener('dragstart', ({ target }) => {
    const head = [...heads.keys()].find((one) => target instanceof Node && one.contains(target));
    const selection = selectionOf(head === undefined ? unitAt(target) : heads.get(head));
    dragged = selection && { selection, what: head === undefined ? 'block' : 'article' };
  });
  element.addEventListener('dragover', (event) => {
    const unit = unitAt(event.target);
    if (dragged === undefined || unit === undefined) return;
    event.preventDefault();
    pointAt(unit, sideOf(unit, event));
  });
  element.addEventListener('drop', (event) => {
    const unit = unitAt(event.target);
    const target = selectionOf(unit);
    if (dragged === undefined || unit === undefined || target === undefined) return;
    event.preventDefault();
    drop(dragged, target, sideOf(unit, event));
  });
  element.addEventListener('dragend', () => {
    dragged = undefined;
    pointAt();
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
    handle(words.drag),
    ...parts,
    text.slice(from),
  );
}

/** What the mouse takes hold of; empty, for offsets count the text. */
function handle(title: string): HTMLElement {
  return makeElement('span', { class: 'desk-handle', draggable: 'true', title });
}

/** Offsets of a range in the text of a unit. */
function offsetsIn(unit: HTMLElement, range: Range): Span {
  const before = document.createRange();
  before.selectNodeContents(unit);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  return { start, end: start + range.toString().length };
}
