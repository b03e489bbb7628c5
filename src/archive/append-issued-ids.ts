/** The text of the file of issued ids with new ones at its end; what stands there stays as it is, comments included. */
export function appendIssuedIds(yaml: string, ids: readonly string[]): string {
  const kept = yaml.replace(/^\[\]\s*$/mu, '').trimEnd();
  return `${[kept, ...ids.map((id) => `- id: ${id}`)].join('\n')}\n`;
}
