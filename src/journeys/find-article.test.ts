import { expect } from 'vitest';
import { getPublishedArticle, type PublishedArticle } from '../cli/site/published-articles.ts';
import { addressOf } from './address-of.ts';
import { journey } from './journey.ts';

const titled = getPublishedArticle(({ headline }) => headline !== null);
const inSection = getPublishedArticle(({ section }) => section !== null);
const signed = getPublishedArticle(({ bylines }) => bylines.length > 0);
const pictured = getPublishedArticle(({ captions }) => captions.length > 0);

const linkTo = ({ id }: PublishedArticle): string => `main a[href*="/articles/${id}/"]`;

journey('from the front page by city to an article', async ({ visit }) => {
  const page = await visit('/');
  await page.locator('main').getByRole('link', { name: titled.city }).first().click();
  await page.locator(linkTo(titled)).first().click();
  expect(await page.locator('h1').textContent()).toBe(titled.headline);
});

journey('from the front page by date to an article', async ({ visit }) => {
  const [year, month, day] = titled.date.earliest.split('-');
  const page = await visit('/');
  await page.getByRole('navigation').getByRole('link', { name: '日期' }).first().click();
  await page.locator(`main a[href$="/dates/${year}/"]`).first().click();
  await page.locator(`main a[href$="/dates/${year}/${month}/"]`).first().click();
  await page.locator(`main a[href$="/dates/${year}/${month}/${day}/"]`).first().click();
  await page.locator(`main a[href$="#${titled.id}"]`).first().click();
  await page.locator(linkTo(titled)).first().click();
  expect(await page.locator('h1').textContent()).toBe(titled.headline);
});

journey('from the sections to an article of one', async ({ visit }) => {
  const page = await visit('/sections/');
  await page
    .locator('main')
    .getByRole('link', { name: inSection.section ?? '' })
    .click();
  await page.locator(linkTo(inSection)).first().click();
  expect(await page.locator('article').getAttribute('data-article-id')).toBe(inSection.id);
});

journey('from the contributors to an article that one signed', async ({ visit }) => {
  const [byline] = signed.bylines;
  const page = await visit('/contributors/');
  await page
    .locator('main')
    .getByRole('link', { name: byline?.name ?? '', exact: true })
    .first()
    .click();
  await page.locator(linkTo(signed)).first().click();
  expect(await page.locator('article').getAttribute('data-article-id')).toBe(signed.id);
});

journey('from the captions to the picture in its article', async ({ visit }) => {
  const page = await visit('/captions/');
  const lines = await page
    .locator('main a .clauses-one')
    .evaluateAll((all) => all.map((clause) => getComputedStyle(clause).textDecorationLine));
  expect([...new Set(lines)], 'the line below a link goes on below its clauses').toEqual(['underline']);
  await page.locator(`main a[href$="/articles/${pictured.id}/#c1"]`).click();
  expect(await page.locator('#c1').textContent()).toContain(pictured.captions[0]?.text);
});

journey('from an article to the next one of its page and back', async ({ visit }) => {
  const page = await visit(`/articles/${titled.id}/`);
  await page.locator('a[rel="next"], a[rel="prev"]').first().click();
  expect(addressOf(page)).not.toBe(`/articles/${titled.id}/`);
  await page.locator(`a[rel][href$="/articles/${titled.id}/"]`).click();
  expect(addressOf(page)).toBe(`/articles/${titled.id}/`);
});
