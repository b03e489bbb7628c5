/** The address inside the site that a link means, undefined when it leads out of the site or is no web address. */
export function resolveLink(link: string, from: string, origin: string): URL | undefined {
  const url = URL.parse(link, origin + from);
  return url?.origin === origin ? url : undefined;
}
