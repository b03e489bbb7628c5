/** A page whose styles stand in one element, the first: every further one costs its tags, and a checksum in the policy. */
export function joinStyles(html: string): string {
  const styles = [...html.matchAll(STYLE)].map(({ groups }) => groups?.['content']?.trim());
  let isFirst = true;
  return html.replaceAll(STYLE, () => {
    const element = isFirst ? `<style>${styles.join('')}</style>` : '';
    isFirst = false;
    return element;
  });
}

export const STYLE = /<style>(?<content>.*?)<\/style>/gsu;
