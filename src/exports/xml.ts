/** Values of attributes; an `undefined` one is not written. */
type XmlAttributes = Readonly<Record<string, string | undefined>>;

/** An element of XML. `content` is XML already; without it the element is empty. */
export function xmlElement(name: string, attributes: XmlAttributes = {}, content = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(value)}"`],
  );
  const opening = `<${name}${written.join('')}`;
  return content === '' ? `${opening}/>` : `${opening}>${content}</${name}>`;
}

/** An element with nothing but a text. */
export function textElement(name: string, text: string): string {
  return xmlElement(name, {}, escapeXml(text));
}

/** Escapes a text for an element or an attribute of XML. Characters that XML 1.0 forbids, and halves of one, are left out. */
export function escapeXml(text: string): string {
  return withoutForbidden(text).replaceAll(/[&<>"]/gu, (character) => ENTITIES[character] ?? '');
}

/** A text without characters that XML 1.0 forbids, and without halves of one. */
export function withoutForbidden(text: string): string {
  return text.replaceAll(NOT_IN_XML, '');
}

// eslint-disable-next-line no-control-regex -- these are the ones that XML 1.0 forbids
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The first line of every file of XML. */
export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
