import { correctionsFile, intakeFile } from '../../content/read/content-files.ts';
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

/** Where a command would register something; on the desk that is the form of the record. */
const REGISTRY_FILE = / ?content\/registry\/\S+ ?/gu;

/** A message that names what is written in files, and the files of a page, by what an editor calls them. */
export function inWordsOfTheField(message: Message, id: string): Message {
  const inWords = (text: string) =>
    text
      .replaceAll(WRITTEN, (name) => (Object.hasOwn(NAMES, name) ? `“${NAMES[name] ?? name}”` : name))
      .replaceAll(REGISTRY_FILE, deskWords.record.title);
  const { reason, mend, place, rule } = message;
  const { inFile } = deskWords;
  const ofFile =
    place.file === correctionsFile(id) && rule.startsWith('yaml/') ? inFile.corrections(place.line) : '';
  return {
    ...message,
    reason: (place.file === intakeFile(id) ? inFile.record : ofFile) + inWords(reason),
    ...(mend !== undefined && { mend: inWords(mend) }),
  };
}
