/** A page for anywhere that searches all bundles of this archive with Pagefind as it comes; `folder` is the whole address of them. */
export function pagefindExample(folder: string): string {
  return `<!doctype html>
<html lang="zh-CN">
  <meta charset="utf-8">
  <input id="query" type="search" aria-label="检索"> <ol id="hits"></ol>
  <script type="module">
    import { mergeIndex, search } from '${folder}pagefind.js';
    const merged = fetch('${folder}bundles.json').then((response) => response.json()).then(async ({ bundles }) => {
      for (const { path } of bundles) if (path !== '') await mergeIndex('${folder}' + path);
    });
    query.onchange = async () => {
      const { results } = await merged.then(() => search(query.value, { filters: {} }));
      const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
      hits.innerHTML = pages.map(({ url, meta, excerpt }) => \`<li><a href="\${url}">\${meta.title}</a> \${meta.date ?? ''} \${excerpt}\`).join('');
    };
  </script>
`;
}
