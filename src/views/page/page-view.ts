import type { PageRecord } from '../../records/page-record.ts';
import { words } from '../../words/words.ts';
import { addresses } from '../../routes.ts';
import { articleBodyView, type BodyItem } from '../article/article-body-view.ts';
import { bylineView, type BylineView } from '../people/byline-view.ts';
import { crumbsView, type Crumb } from '../links/crumbs.ts';
import { dateView, type DateView } from '../links/date-view.ts';
import { countCharacters } from '../../archive/article-texts.ts';
import type { ArchiveIndex } from '../../archive/index-archive.ts';
import { pageNumberText } from '../../archive/page-names.ts';
import { pageLinkView, type PageLinkView } from '../links/page-link-view.ts';
import { textFrameView, type TextFrameView } from '../article/text-frame-view.ts';
import { type PageStep, pageSteps } from './page-steps.ts';
import { titleView, type TitleView } from '../article/title-view.ts';

/** A newspaper page set again: its furniture, and its items with their whole text in reading order. */
export interface PageView {
  readonly title: string;
  readonly description: string;
  readonly crumbs: readonly Crumb[];
  readonly link: PageLinkView;
  readonly slogans: readonly string[];
  /** Printed number; empty when none is printed, or the page goes by it. */
  readonly number: string;
  readonly date: DateView;
  readonly intake: readonly { readonly label: string; readonly text: string }[];
  readonly items: readonly PageItem[];
  readonly steps: readonly PageStep[];
}

export interface PageItem extends TextFrameView, TitleView {
  readonly id: string;
  readonly href: string;
  readonly section: string;
  readonly bylines: readonly BylineView[];
  readonly body: readonly BodyItem[];
  /** Short enough for columns that are seen whole, long enough to fill them. */
  readonly hasColumns: boolean;
}

export function pageView(page: PageRecord, archive: ArchiveIndex): PageView {
  const link = pageLinkView(page, archive);
  const crumbs = crumbsView(page, archive);
  return {
    title: `${link.paper} ${link.label}`,
    description: `${link.paper}，${link.date}，${link.label}：${link.articles.map(({ title }) => title).join('；')}`,
    crumbs: [...crumbs.slice(0, -1), { text: link.label }],
    link,
    slogans: page.slogans,
    number: page.label === null ? '' : pageNumberText(page),
    date: dateView(page.date, page.id),
    intake: intakeOf(page, archive),
    items: itemsOf(page, archive),
    steps: pageSteps(page, archive),
  };
}

function intakeOf(page: PageRecord, archive: ArchiveIndex): PageView['intake'] {
  const lines = archive.linesOf(page).lines.length;
  return [
    { label: words.page.source, text: page.source },
    { label: words.page.encoding, text: `${page.encoding.toUpperCase()} · ${words.page.lines(lines)}` },
    { label: words.page.district, text: page.district ?? '' },
    { label: words.page.paperEvidence, text: page.paper.evidence },
  ].filter(({ text }) => text !== '');
}

/** Two columns of nine lines of a notice; and of thirty lines, which is what a screen shows at once. */
const SHORTEST_IN_COLUMNS = 360;
const LONGEST_IN_COLUMNS = 1200;

function fitsColumns(characters: number): boolean {
  return SHORTEST_IN_COLUMNS <= characters && characters <= LONGEST_IN_COLUMNS;
}

function itemsOf(page: PageRecord, archive: ArchiveIndex): readonly PageItem[] {
  const lines = archive.linesOf(page);
  return archive.articlesOfPage(page).map((article) => ({
    ...titleView(article),
    ...textFrameView(article, archive),
    id: article.id,
    href: addresses.article(article.id),
    section: article.section?.name ?? '',
    bylines: bylineView(article.bylines, article, archive),
    body: articleBodyView(article, archive, lines),
    hasColumns: fitsColumns(countCharacters(article)),
  }));
}
