import { escapeXml } from './escape-xml.ts';

/** Values of attributes; an absent one is not written. */
export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/** An element of XML. `content` is XML already; without it the element is empty. */
export function xmlElement(name: string, attributes: XmlAttributes = {}, content = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(value)}"`],
  );
  const opening = `<${name}${written.join('')}`;
  return content === '' ? `${opening}/>` : `${opening}>${content}</${name}>`;
}
