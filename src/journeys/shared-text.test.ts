import { expect } from 'vitest';
import { buildArchive } from '../content/build-archive.ts';
import { foldLetters } from '../text/folding.ts';
import { openInventedSite } from './invented-site.ts';
import { excessWidth, NARROWEST_PHONE } from './narrow-screen.ts';
import { journey } from './journey.ts';
import { violationsByDayAndNight } from './violations-by-day-and-night.ts';

const HAND_OUT =
  '今年春耕早动手、早安排，全省各地备足种子、农具和肥料，抢抓晴好天气，力争按时完成播种任务，为夏粮丰收打下基础。';
const END = '各级农技人员走村入户，把技术送到田间地头，农户遇到难题随时可以请教。';
const FILES = {
  'content/registry/cities.yaml': `- { slug: heyang, name: 河阳, fullName: 河阳市, province: 河南省, districts: [] }
- { slug: luoyi, name: 洛邑, fullName: 洛邑市, province: 河南省, districts: [] }
`,
  'content/registry/papers.yaml': `- { slug: heyang-ribao, name: 河阳日报, city: heyang }
- { slug: luoyi-ribao, name: 洛邑日报, city: luoyi }
`,
  'content/registry/sections.yaml': '{}\n',
  'content/changes.yaml': `- { id: first, date: '2021-09-20', pages: [0000000a, 0000000b], note: 首批入藏。 }\n`,
  'content/pages/0000000a.txt': `全省春耕全面展开\n\n本报讯（记者 王一） ${HAND_OUT}${END}\n`,
  'content/pages/0000000a.yaml': intake('heyang', '2021-03-04'),
  'content/pages/0000000b.txt': `各地抢抓农时备春耕\n\n本报讯（记者 李二） ${HAND_OUT}我市也不例外。${END}\n`,
  'content/pages/0000000b.yaml': intake('luoyi', '2021-03-05'),
} as const;

function intake(city: string, day: string): string {
  const printed = (value: string) => `{ value: ${value}, basis: printed, evidence: 报头所印。 }`;
  return `source: invented.txt
city: ${printed(city)}
paper: ${printed(`${city}-ribao`)}
date: { edtf: ${day}, earliest: '${day}', latest: '${day}', basis: printed, evidence: [] }
`;
}

const RETIRED = '0000000a-zzzz';
const bytes = new Map(Object.entries(FILES).map(([path, text]) => [path, new TextEncoder().encode(text)]));
const { articles } = buildArchive(bytes, () => {});
const [first, second] = articles.toSorted((a, b) => (a.id < b.id ? -1 : 1));
if (first === undefined || second === undefined) throw new Error('The invented pages have too few articles');

const onInventedSite = journey.extend('siteUrl', { scope: 'file' }, async ({}, { onCleanup }) => {
  const issued = articles.map(({ id }) => `- id: ${id}\n`).join('');
  const site = await openInventedSite({
    ...FILES,
    'content/registry/articles.yaml': `${issued}- { id: ${RETIRED}, redirect: ${first.id} }\n`,
  });
  onCleanup(site.close);
  return site.url;
});

onInventedSite(
  'both articles of one hand-out name each other and lead to their comparison',
  async ({ visit, siteUrl }) => {
    for (const [own, other] of [
      [first, second],
      [second, first],
    ] as const) {
      const page = await visit(`/articles/${own.id}/`);
      const notice = page.locator('article .notice');
      expect(await notice.textContent()).toContain(other.title);
      expect(await notice.locator(`a[href$="/articles/${other.id}/"]`).count()).toBe(1);
      await notice.getByRole('link', { name: '并排对照' }).click();
      expect(page.url()).toBe(`${siteUrl}reuse/${first.id}--${second.id}/`);
    }
  },
);

onInventedSite(
  'the comparison says the same where it says so, and names what differs in words',
  async ({ visit }) => {
    const page = await visit(`/reuse/${first.id}--${second.id}/`);
    const rows = await page.locator('.reuse-table tbody tr').evaluateAll((all) =>
      all.map((row) => ({
        kind: row.querySelector('th')?.textContent ?? '',
        texts: [...row.querySelectorAll('td')].map((cell) => cell.firstElementChild?.textContent ?? ''),
      })),
    );
    expect(rows.map(({ kind }) => kind)).toEqual(['同', '异', '同']);
    for (const { kind, texts } of rows) {
      const [one, other] = texts.map((text) => foldLetters(text).key);
      expect(one === other, texts.join('｜')).toBe(kind === '同');
    }
    const same = foldLetters(HAND_OUT + END).key.length;
    expect(await page.locator('main').textContent()).toContain(`${same} 字相同`);
  },
);

onInventedSite('each side leads to its paragraph and to its raw line', async ({ visit, siteUrl }) => {
  const page = await visit(`/reuse/${first.id}--${second.id}/`);
  const links = await page
    .locator('.reuse-table td a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  for (const href of new Set(links)) {
    await page.goto(new URL(href, siteUrl).href);
    expect(await page.locator(':target').count(), href).toBe(1);
  }
});

onInventedSite(
  'axe finds nothing on the comparison, and it fits on the narrowest screen',
  async ({ visit }) => {
    const page = await visit(`/reuse/${first.id}--${second.id}/`, { viewport: NARROWEST_PHONE });
    expect(await excessWidth(page)).toBeLessThanOrEqual(0);
    expect(await violationsByDayAndNight(page)).toEqual([]);
  },
);

onInventedSite('printed days are filled in the calendar and say that they are printed', async ({ visit }) => {
  const page = await visit('/dates/2021/03/');
  const labels = await page.locator('.month-calendar td a.known .hidden').allTextContents();
  expect(labels).toEqual(['2021年3月4日，1 篇，日期印在版面上', '2021年3月5日，1 篇，日期印在版面上']);
  expect(await page.locator('.month-calendar td a').count()).toBe(labels.length);
});

onInventedSite(
  'the address of an article that was merged leads to the one that took its place',
  async ({ visit }) => {
    // A page that only leads on names no icon, so the browser asks for one at the usual place.
    const page = await visit(`/articles/${RETIRED}/`, { expectedErrors: /404/u });
    await page.waitForURL(`**/articles/${first.id}/`);
    expect(await page.locator('article').getAttribute('data-article-id')).toBe(first.id);
  },
);
