/** What a host takes. Its limits may be raised by a contract; these are those of everybody, as its documentation gave them in 2026. */
interface Host {
  readonly name: string;
  readonly files: number;
  readonly bytes: number;
}

const GIGABYTE = 1024 ** 3;

const HOSTS: readonly Host[] = [
  { name: 'Cloudflare Pages', files: 20_000, bytes: Infinity },
  { name: 'GitHub Pages', files: Infinity, bytes: GIGABYTE },
  { name: 'GitLab Pages', files: 200_000, bytes: GIGABYTE },
];

/** Says which hosts a site of that size is too large for; nothing when all of them take it. */
export function hostsBeyond(files: number, bytes: number): readonly string[] {
  return HOSTS.filter((host) => files > host.files || bytes > host.bytes).map(({ name }) => name);
}
