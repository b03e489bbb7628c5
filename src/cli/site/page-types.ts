import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SITE_DIRECTORY } from '../run/project-folders.ts';
import { getPublishedArticle } from './published-articles.ts';

/** One address of every type of page, by what it shows. Taken from the built site, so that any archive has them. */
export function pageTypes(): Readonly<Record<string, string>> {
  const article = getPublishedArticle(
    ({ captions, paragraphs }) => captions.length > 0 && paragraphs.length > 2,
  );
  const [year, month, day] = article.date.earliest.split('-');
  const city = `/cities/${firstIn('cities')}/`;
  const paper = firstIn('contributors');
  return {
    home: '/',
    cities: '/cities/',
    city,
    'year of a city': `${city}${year}/`,
    'month of a city': `${city}${year}/${month}/`,
    paper: `/papers/${firstIn('papers')}/`,
    dates: '/dates/',
    year: `/dates/${year}/`,
    month: `/dates/${year}/${month}/`,
    day: `/dates/${year}/${month}/${day}/`,
    'days of any year': '/dates/on/',
    'day of any year': `/dates/on/${month}-${day}/`,
    pages: '/pages/',
    page: `/pages/${article.pageId}/`,
    'raw page': `/pages/${article.pageId}/raw/`,
    article: `/articles/${article.id}/`,
    'article and source': `/articles/${article.id}/source/`,
    'photo news': `/articles/${getPublishedArticle(({ paragraphs }) => paragraphs.length === 0).id}/`,
    sections: '/sections/',
    section: `/sections/${firstIn('sections')}/`,
    contributors: '/contributors/',
    contributor: `/contributors/${paper}/${firstIn(`contributors/${paper}`)}/`,
    captions: '/captions/',
    'captions of a city': `/captions/city/${firstIn('captions/city')}/`,
    'shared texts': '/reuse/',
    corrections: '/corrections/',
    'corrections of a page': `/corrections/${firstIn('corrections')}/`,
    saved: '/saved/',
    search: '/search/',
    data: '/data/',
    about: '/about/',
    method: '/about/method/',
    quality: '/about/quality/',
    accessibility: '/about/accessibility/',
    help: '/help/',
    'not found': '/404.html',
  };
}

function firstIn(folder: string): string {
  const [first] = readdirSync(join(SITE_DIRECTORY, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
  if (first === undefined) throw new Error(`No page under /${folder}/`);
  return first;
}
