import type { Message } from '../../report.ts';
import { deskWords } from '../../words/desk-words.ts';
import { roleNames } from '../../words/page-words.ts';

/** Names of operations, roles and fields as they are written in files, and as an editor knows them. */
const NAMES: Readonly<Record<string, string>> = {
  ...roleNames,
  ...deskWords.fields,
  ...deskWords.operationNames,
};
/** A name alone, not part of an id or an address. */
const WRITTEN = /(?<![\w./-])[a-zA-Z]+(?![\w./-])/gu;

/** A message that names what is written in files by what an editor calls it. */
export function inWordsOfTheField(message: Message): Message {
  const inWords = (text: string) =>
    text.replaceAll(WRITTEN, (name) => (Object.hasOwn(NAMES, name) ? `“${NAMES[name] ?? name}”` : name));
  const { reason, mend } = message;
  return { ...message, reason: inWords(reason), ...(mend !== undefined && { mend: inWords(mend) }) };
}
