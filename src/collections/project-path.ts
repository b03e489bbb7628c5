/** What Astro and its tools do not read in the path of a project: some stop, others leave out the style sheets without a word. */
const UNREADABLE = /[#?%"]/u;

/** @throws Error in Chinese when the site of a project in this folder cannot be built. */
export function refuseUnreadablePath(root: string): void {
  const sign = UNREADABLE.exec(root)?.[0];
  if (sign === undefined) return;
  throw new Error(`项目所在的路径含有“${sign}”：${root}。生成网站的程序读不了这样的路径，请把项目移到别处。`);
}
