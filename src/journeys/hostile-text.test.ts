import { expect } from 'vitest';
import { openInventedSite } from './invented-site.ts';
import { journey } from './journey.ts';

/** Leaves a trace where it is taken for markup or a script. */
const HOSTILE =
  '<img src=x onerror="window.ran=1"><script>window.ran=2</script>\'"><svg/onload=window.ran=3>';
/** The same for records in YAML. */
const quoted = `'${HOSTILE.replaceAll("'", "''")}'`;

const FILES = {
  'content/registry/cities.yaml': `- { slug: heyang, name: ${quoted}, fullName: ${quoted}, province: ${quoted}, districts: [] }\n`,
  'content/registry/papers.yaml': `- { slug: heyang-ribao, name: ${quoted}, city: heyang }\n`,
  'content/registry/sections.yaml': '{}\n',
  'content/registry/articles.yaml': '[]\n',
  'content/changes.yaml': `- { id: first, date: '2022-06-01', pages: ['0000000a'], note: ${quoted} }\n`,
  'content/pages/0000000a.txt': `城东修好三座桥${HOSTILE}

本报讯（记者 王一） 3月2日，城东公社${HOSTILE}今年早动手、早安排，各队的种子、农具和肥料都已经备齐，只等开春。

图为社员下田${HOSTILE}。（李凯 摄）
`,
  'content/pages/0000000a.yaml': `source: ${quoted}
city: { value: heyang, basis: printed, evidence: ${quoted} }
paper: { value: heyang-ribao, basis: printed, evidence: ${quoted} }
label: ${quoted}
number: ${quoted}
slogans: [${quoted}]
date: { edtf: 2021-03-04, earliest: '2021-03-04', latest: '2021-03-04', basis: printed, evidence: [] }
`,
} as const;

const onHostileSite = journey.extend('siteUrl', { scope: 'file' }, async ({}, { onCleanup }) => {
  const site = await openInventedSite(FILES);
  onCleanup(site.close);
  return site.url;
});

const query = encodeURIComponent(HOSTILE);

onHostileSite(
  'hostile text in every field, in addresses and in storage is only text',
  async ({ visit, siteUrl }) => {
    const { articles } = await (await fetch(`${siteUrl}api/pages/0000000a.json`)).json();
    const article = `/articles/${String(articles[0])}/`;
    const page = await visit('/', { expectedErrors: /404/u });
    await page.evaluate((text) => {
      for (const key of ['reading', 'search', 'suggestions']) localStorage.setItem(key, text);
      localStorage.setItem('reading', JSON.stringify({ size: text, face: text }));
      sessionStorage.setItem('search', text);
    }, HOSTILE);
    for (const address of [
      '/',
      article,
      `${article}?q=${query}&near=1#${query}`,
      `${article}source/`,
      '/pages/0000000a/',
      '/pages/0000000a/raw/#L1',
      '/cities/',
      '/cities/heyang/',
      '/papers/heyang-ribao/',
      '/captions/',
      '/contributors/',
      '/corrections/',
      '/data/',
      `/search/?q=${query}&paper=${query}&city=constructor&year=${query}&from=${query}#${query}`,
      `/search/?q=${encodeURIComponent('城东')}&view=lines&paper=constructor`,
      `/nowhere/${query}`,
    ]) {
      await page.goto(address);
      await page.waitForLoadState('networkidle');
      expect([address, await page.evaluate('window.ran ?? null')]).toEqual([address, null]);
      expect(await page.locator('body').innerText(), address).not.toContain('native code');
    }
  },
);

onHostileSite('a script that got into a page would not run', async ({ visit }) => {
  const page = await visit('/', { expectedErrors: /Content Security Policy|404/u });
  await page.evaluate((markup) => {
    document.body.insertAdjacentHTML('beforeend', markup);
    const script = document.createElement('script');
    script.textContent = 'window.ran = 4';
    document.body.append(script);
  }, HOSTILE);
  await page.waitForTimeout(100);
  expect(await page.evaluate('window.ran ?? null')).toBeNull();
});
