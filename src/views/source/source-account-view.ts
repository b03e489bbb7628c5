import type { PageRecord } from '../../records/page-record.ts';
import type { LineIndex } from '../../text/lines.ts';
import { words } from '../../words/words.ts';
import { addresses } from '../../routes.ts';
import { type AccountEntry, type AccountKind, ACCOUNTED_CHANGES } from './article-account.ts';

/** Where all raw characters of an article went; the rows add up to the total. */
export interface SourceAccountView {
  readonly lead: string;
  readonly rows: readonly SourceAccountRow[];
  readonly total: { readonly raw: number; readonly read: number };
}

/** The raw characters of one fate, and how many characters are read in their place. */
export interface SourceAccountRow {
  readonly fate: string;
  /** Absent where single places mean nothing. */
  readonly places?: number;
  readonly raw: number;
  readonly read: number;
  readonly lines: readonly { readonly line: number; readonly href: string }[];
}

/** From what is read as it stands to what is not read. */
const FATES: readonly AccountKind[] = ['kept', ...ACCOUNTED_CHANGES, 'noise', 'field', 'blank'];
/** So much of every line is of these fates that a list of lines says nothing. */
const EVERYWHERE: ReadonlySet<AccountKind> = new Set(['kept', 'blank']);

export function sourceAccountView(
  account: readonly AccountEntry[],
  page: PageRecord,
  lines: LineIndex,
): SourceAccountView {
  const total = { raw: sumOf(account, rawLength), read: sumOf(account, ({ read }) => read) };
  const rows = FATES.flatMap((kind) => {
    const entries = account.filter((entry) => entry.kind === kind);
    return entries.length === 0 ? [] : [rowOf(kind, entries, page, lines)];
  });
  return { lead: words.source.accountLead(total.raw), rows, total };
}

function rowOf(
  kind: AccountKind,
  entries: readonly AccountEntry[],
  page: PageRecord,
  lines: LineIndex,
): SourceAccountRow {
  const isEverywhere = EVERYWHERE.has(kind);
  const numbers = isEverywhere ? [] : entries.map(({ start }) => lines.numberAt(start));
  return {
    fate: nameOf(kind),
    ...(!isEverywhere && { places: entries.length }),
    raw: sumOf(entries, rawLength),
    read: sumOf(entries, ({ read }) => read),
    lines: [...new Set(numbers)].map((line) => ({ line, href: addresses.rawLine(page.id, line) })),
  };
}

function nameOf(kind: AccountKind): string {
  return kind === 'kept' || kind === 'field' || kind === 'noise' || kind === 'blank'
    ? words.source.fates[kind]
    : words.article.changeKinds[kind];
}

function rawLength({ start, end }: AccountEntry): number {
  return end - start;
}

function sumOf(entries: readonly AccountEntry[], measure: (entry: AccountEntry) => number): number {
  return entries.reduce((sum, entry) => sum + measure(entry), 0);
}
