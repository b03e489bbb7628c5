/** A page for anywhere that searches this archive with Pagefind as it comes; `program` is the whole address of its program. */
export function pagefindExample(program: string): string {
  return `<!doctype html>
<html lang="zh-CN">
  <meta charset="utf-8">
  <input id="query" type="search" aria-label="检索">
  <ol id="hits"></ol>
  <script type="module">
    import { search } from '${program}';
    query.onchange = async () => {
      const { results } = await search(query.value, { filters: {} });
      const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
      hits.innerHTML = pages.map(({ url, meta, excerpt }) => \`<li><a href="\${url}">\${meta.title}</a> \${meta.date ?? ''} \${excerpt}\`).join('');
    };
  </script>
</html>
`;
}
