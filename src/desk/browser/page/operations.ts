import { makeElement } from '../../../components/elements.ts';
import { listTexts } from '../../../archive/article-texts.ts';
import type { ArticleRecord } from '../../../records/article-record.ts';
import { BLOCK_ROLES, BYLINE_ROLES, INLINE_ROLES } from '../../../roles.ts';
import { indexLines } from '../../../text/lines.ts';
import { holds } from '../../../text/span.ts';
import { articleWords } from '../../../words/article-words.ts';
import { deskWords } from '../../../words/desk-words.ts';
import { roleNames } from '../../../words/page-words.ts';
import {
  type Decision,
  decideComplete,
  decideDuplicate,
  decideField,
  decideGap,
  decideMerge,
  decideNoise,
  decideRole,
  decideSplit,
  decideText,
  findRepeated,
  type Selection,
  startOf,
} from '../../operations/decide.ts';
import type { DeskPage } from '../../page/desk-page.ts';
import { chooseOne, labelled } from '../controls.ts';

const words = deskWords.ask;

/** What one operation asks besides the reason, and what it decides then; a text is what is wrong with the answers. */
export interface Operation {
  readonly fields: readonly HTMLElement[];
  /** In which is typed what stands in the place of the selection. */
  readonly typed?: HTMLInputElement;
  readonly stock: readonly string[];
  readonly decide: () => readonly Decision[] | string;
}

/** Operations on what is selected, by their names. */
export type OperationName =
  'role' | 'split' | 'splitArticle' | 'noise' | 'duplicate' | 'gap' | 'complete' | 'text' | 'field';

/** `proposal`: what the selection may have to be read as. */
type MakeOperation = (page: DeskPage, selection: Selection, proposal?: string) => Operation;

export const OPERATIONS: Readonly<Record<OperationName, MakeOperation>> = {
  role: ({ text, built }, selection) => {
    const roles = [...BLOCK_ROLES, ...INLINE_ROLES];
    const standing = built?.page.spans.find((span) => holds(span, startOf(selection)))?.role ?? 'body';
    const role = chooseOne(
      roles.map((one) => [one, roleNames[one]]),
      standing,
    );
    const title = articleAt(built?.articles ?? [], startOf(selection))?.headline;
    const [own] = title?.spans ?? [];
    const merge = makeElement('input', { type: 'checkbox' });
    const mayMerge = own !== undefined && !holds(own, startOf(selection));
    const merging = mayMerge ? [labelled(words.merge(title?.text ?? ''), merge)] : [];
    return {
      fields: [labelled(words.role, role), ...merging],
      stock: deskWords.stock.setRole,
      decide: () => {
        const chosen = roles.find((one) => one === role.value) ?? 'body';
        const merged = merge.checked && own !== undefined ? [decideMerge(text, selection, [own])] : [];
        return [...decideRole(text, selection, chosen), ...merged];
      },
    };
  },
  split: ({ text }, selection) => simple('split', () => [decideSplit(text, selection, 'block')]),
  splitArticle: ({ text }, selection) => simple('split', () => [decideSplit(text, selection, 'article')]),
  noise: ({ text }, selection) => simple('hide', () => decideNoise(text, selection)),
  duplicate: ({ text }, selection) => {
    const of = findRepeated(text, selection);
    const said = of ? words.duplicateOf(indexLines(text).numberAt(of.at), of.text) : words.duplicateOfNothing;
    return {
      ...simple('hide', () => decideDuplicate(text, selection, of)),
      fields: [makeElement('p', {}, said)],
    };
  },
  gap: ({ text }, selection) => {
    const side = chooseOne(
      [
        ['after', words.after],
        ['before', words.before],
      ],
      'after',
    );
    const note = makeElement('input', { type: 'text', required: '', value: NOTE });
    return {
      fields: [labelled(words.gapSide, side), labelled(words.gapNote, note)],
      stock: deskWords.stock.gap,
      decide: () => [decideGap(text, selection, side.value === 'before' ? 'before' : 'after', note.value)],
    };
  },
  complete: ({ text }, selection) => simple('complete', () => [decideComplete(text, selection)]),
  text: ({ text }, selection, proposal) => {
    const [{ start, end }] = selection;
    const to = makeElement('input', {
      type: 'text',
      value: proposal ?? text.slice(start, end),
      title: words.deletes,
    });
    return {
      fields: [makeElement('p', {}, text.slice(start, end)), labelled(words.to, to)],
      typed: to,
      stock: deskWords.stock.text,
      decide: () => [decideText(text, selection, to.value)],
    };
  },
  field: ({ text, built }, selection) => {
    const article = articleAt(built?.articles ?? [], startOf(selection));
    const kinds = KINDS.map((kind) => [kind, articleWords.kinds[kind]] as const);
    const kind = chooseOne(kinds, article?.kind ?? 'news');
    const section = makeElement('input', {
      type: 'text',
      value: article?.section?.name ?? '',
      placeholder: words.sectionHint,
    });
    const signed = (article?.bylines ?? []).map(({ role, name }) => `${role} ${name}`).join('\n');
    const bylines = makeElement('textarea', { rows: '3', placeholder: words.bylinesHint }, signed);
    const truncated = makeElement('input', { type: 'checkbox', ...(article?.truncated && { checked: '' }) });
    return {
      fields: [
        labelled(words.kind, kind),
        labelled(words.section, section),
        labelled(words.bylines, bylines),
        labelled(words.truncated, truncated),
      ],
      stock: deskWords.stock.field,
      decide: () => {
        const names = bylinesIn(bylines.value);
        if (typeof names === 'string') return names;
        const chosen = KINDS.find((one) => one === kind.value);
        const set = {
          ...(chosen !== article?.kind && { kind: chosen }),
          ...(section.value !== (article?.section?.name ?? '') && { section: section.value || null }),
          ...(bylines.value.trim() !== signed && { bylines: [...names] }),
          ...(truncated.checked !== article?.truncated && { truncated: truncated.checked }),
        };
        return Object.keys(set).length === 0 ? words.nothing : [decideField(text, selection, set)];
      },
    };
  },
};

const KINDS = [
  'news',
  'feature',
  'photoNews',
  'brief',
  'notice',
  'commentary',
] as const satisfies readonly ArticleRecord['kind'][];
/** What a reader is told unless the editor knows more. */
export const NOTE = '此处缺文。';

function simple(stock: keyof typeof deskWords.stock, decide: Operation['decide']): Operation {
  return { fields: [], stock: deskWords.stock[stock], decide };
}

/** The article that reads a raw character. */
export function articleAt(articles: readonly ArticleRecord[], at: number): ArticleRecord | undefined {
  return articles.find((article) =>
    listTexts(article).some(({ spans }) => spans.some((span) => holds(span, at))),
  );
}

type Names = NonNullable<Extract<Decision, { op: 'field' }>['set']['bylines']>;

/** Names from lines of a role and a name; a text is what is wrong with them. */
function bylinesIn(lines: string): Names | string {
  const names: Names = [];
  for (const line of lines.split('\n').filter((one) => one.trim() !== '')) {
    const [written, name, ...others] = line.trim().split(/\s+/u);
    const role = BYLINE_ROLES.find((one) => one === written);
    if (role === undefined || name === undefined || others.length > 0) return words.badByline(line);
    names.push({ role, name });
  }
  return names;
}
