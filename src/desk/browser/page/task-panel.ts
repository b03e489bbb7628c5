import { makeButton, makeElement } from '../../../components/elements.ts';
import type { Message } from '../../../report.ts';
import { indexLines } from '../../../text/lines.ts';
import { deskWords } from '../../../words/desk-words.ts';
import { describeCorrection } from '../../../views/source/describe-correction.ts';
import { anchorsOf } from '../../../corrections/edits/anchors.ts';
import { trimSelection } from '../../operations/decide.ts';
import { lineDifferences } from '../../page/line-differences.ts';
import { seamAfter } from '../../page/seam-after.ts';
import { type Answer, answersTo } from '../../page/answers.ts';
import type { Fault } from '../../faults/fault.ts';
import type { Span } from '../../../text/span.ts';
import type { DeskPage } from '../../page/desk-page.ts';
import { readingUnitsOf } from './reading-units.ts';

const words = deskWords.page;

/** What the panel of tasks can ask for. */
interface TaskActs {
  readonly visit: (message: Message) => void;
  readonly visitFault: (fault: Fault) => void;
  readonly answer: (message: Message, answer: Answer) => void;
  /** The text of a doubt goes on at a place. */
  readonly goOn: (message: Message, at: Span) => void;
  readonly goTo: (span: Span) => void;
  readonly takeBack: (id: string) => void;
  /** Opens the question what a place is to be read as. */
  readonly mend: (fault: Fault) => void;
}

/** The doubt that is being looked at. */
export interface CurrentDoubt {
  readonly message: Message;
  /** Where the text may go on, likeliest first. */
  readonly continuations: readonly Span[];
}

/** Things to do on a page, what was decided, and what differs from the last save. */
export interface TaskPanel {
  readonly element: HTMLElement;
  /** `current`: the doubt or fault that is being looked at; its answers have keys. */
  readonly show: (page: DeskPage, saved: DeskPage, current?: CurrentDoubt) => void;
  readonly showFaults: (faults: readonly Fault[], text: string, current: Fault | undefined) => void;
}

export function taskPanel({ visit, visitFault, answer, goOn, goTo, takeBack, mend }: TaskActs): TaskPanel {
  const doubts = makeElement('ol', { class: 'desk-doubts' });
  const decisions = makeElement('ol', { class: 'desk-decisions' });
  const faultList = makeElement('ol', { class: 'desk-faults' });
  const differences = makeElement('div', { class: 'desk-differences' });
  const element = makeElement(
    'div',
    { class: 'desk-tasks', role: 'region', 'aria-label': words.doubts },
    makeElement('h2', {}, words.doubts),
    doubts,
    makeElement('h2', {}, words.faults),
    faultList,
    makeElement('h2', {}, words.decisions),
    decisions,
    makeElement('h2', {}, words.changes),
    differences,
  );

  function showDoubt(message: Message, page: DeskPage, current?: CurrentDoubt): HTMLElement {
    const { text } = page;
    const { numberAt } = indexLines(text);
    const {
      reason,
      place: { span },
      severity,
      mend = '',
    } = message;
    // Lines of other files are none of the page.
    const where = span === undefined ? '' : `${words.line(numberAt(span.start))} `;
    const link = makeButton(
      `${where}${reason}`,
      () => {
        visit(message);
      },
      {
        class: 'desk-link',
        ...(current !== undefined && { 'aria-current': 'true' }),
      },
    );
    const proposed = (current?.continuations ?? []).map((at, index) =>
      makeButton(
        `${CONTINUATION_KEYS[index]?.toUpperCase() ?? ''} ${words.goesOnAt(numberAt(at.start), text.slice(at.start, at.end).slice(0, SHOWN_LENGTH))}`,
        () => {
          goOn(message, at);
        },
        { class: 'desk-answer', 'data-key': CONTINUATION_KEYS[index] ?? '' },
      ),
    );
    const answers = answersTo(message).map((one, index) =>
      makeButton(
        `${index + 1} ${deskWords.answers[one]}`,
        () => {
          answer(message, one);
        },
        { class: 'desk-answer', 'data-key': String(index + 1) },
      ),
    );
    return makeElement(
      'li',
      { class: `desk-doubt is-${severity}` },
      link,
      ...(span === undefined ? [] : [makeElement('q', { class: 'desk-muted' }, evidenceOf(span, page))]),
      ...(current !== undefined
        ? [
            makeElement('p', { class: 'desk-muted' }, mend),
            makeElement('div', { class: 'desk-row' }, ...proposed, ...answers),
          ]
        : []),
    );
  }

  return {
    element,
    showFaults: (faults, text, current) => {
      const { numberAt } = indexLines(text);
      faultList.replaceChildren(
        ...(faults.length === 0 ? [makeElement('li', { class: 'desk-muted' }, words.noFaults)] : []),
        ...faults.map((fault) => {
          const said = `${words.line(numberAt(fault.start))} ${fault.reason}`;
          const isCurrent = fault === current;
          const look = makeButton(said, () => visitFault(fault), {
            class: 'desk-link',
            ...(isCurrent && { 'aria-current': 'true' }),
          });
          const { proposal } = fault;
          if (proposal === undefined) return makeElement('li', {}, look);
          const change = makeButton(
            `${isCurrent ? '1 ' : ''}${deskWords.faults.propose(proposal)}`,
            () => mend(fault),
            isCurrent ? { class: 'desk-answer', 'data-key': '1' } : { class: 'desk-quiet' },
          );
          return makeElement('li', {}, look, change);
        }),
      );
    },
    show: (page, saved, current) => {
      const open = openDoubts(page);
      doubts.replaceChildren(
        ...(open.length === 0 ? [makeElement('li', { class: 'desk-muted' }, words.noDoubts)] : []),
        ...open.map((message) =>
          showDoubt(message, page, isSameDoubt(message, current?.message) ? current : undefined),
        ),
      );
      const { numberAt } = indexLines(page.text);
      decisions.replaceChildren(
        ...(page.corrections.length === 0
          ? [makeElement('li', { class: 'desk-muted' }, words.noDecisions)]
          : []),
        ...page.corrections.map((correction) => {
          const at = anchorsOf(correction)[0]?.anchor.at ?? 0;
          const said = `${words.line(numberAt(at))} ${describeCorrection(correction)}${correction.reason}`;
          return makeElement(
            'li',
            {},
            makeButton(
              said,
              () => {
                goTo({ start: at, end: at + 1 });
              },
              { class: 'desk-link' },
            ),
            makeButton(
              words.takeBack,
              () => {
                takeBack(correction.id);
              },
              { class: 'desk-quiet', 'aria-label': `${words.takeBack}：${said}` },
            ),
          );
        }),
      );
      const changes = lineDifferences(linesOf(saved), linesOf(page));
      differences.replaceChildren(
        ...(changes.length === 0 ? [makeElement('p', { class: 'desk-muted' }, words.noChanges)] : []),
        ...changes.map(({ before, gone, come, after, moved }) =>
          moved > 0
            ? makeElement('p', {}, words.moved(come, moved))
            : makeElement('p', {}, before, makeElement('del', {}, gone), makeElement('ins', {}, come), after),
        ),
      );
    },
  };
}

/** Of places where a text may go on, in their order. */
const CONTINUATION_KEYS = ['a', 'b', 'c'] as const;

/** So much of a text on each side of a place shows what is doubtful there. */
const SHOWN_LENGTH = 10;

/** The end of the text that a doubt is about, and how it goes on where that is what is doubtful. */
function evidenceOf(span: Span, page: DeskPage): string {
  const [{ start, end }] = trimSelection(page.text, span);
  const next = seamAfter(page, [{ start, end }]);
  const last = page.text.slice(Math.max(start, end - SHOWN_LENGTH), end);
  return next === undefined ? last : `${last}⋮${page.text.slice(next, next + SHOWN_LENGTH)}`;
}

/** What nobody has decided yet: errors and doubts. */
export function openDoubts({ messages }: DeskPage): readonly Message[] {
  return messages.filter(({ severity }) => severity !== 'info');
}

/** Whether two messages are about the same place for the same reason. */
export function isSameDoubt(one: Message, other: Message | undefined): boolean {
  return (
    one.rule === other?.rule &&
    one.place.span?.start === other.place.span?.start &&
    one.place.file === other.place.file
  );
}

function linesOf({ built }: DeskPage): readonly string[] {
  return (built?.articles ?? []).flatMap((article) => [
    `${words.articleBegins} ${article.title}`,
    ...readingUnitsOf(article).map(
      ({ name, record, gaps }) => `${name} ${record.text}${gaps.map(({ note }) => `〔${note}〕`).join('')}`,
    ),
  ]);
}
