import { placesOf, whereItStands } from '../../corrections/edits/anchors.ts';
import type { Problem } from '../../corrections/edits/outcome.ts';
import { ROLES } from '../../roles.ts';
import { indexLines } from '../../text/lines.ts';
import { roleNames } from '../../words/page-words.ts';

/**
 * Corrections as people may write them, made into what the schema wants: a quote without `at` gets that of the only place at
 * which it stands, on its `line` when it has one, and a role in Chinese is the role of that name. What cannot be decided is
 * told with its path, and gets any offset.
 */
export function fillAnchors(
  written: unknown,
  source: string,
): { readonly value: unknown; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const { numberAt } = indexLines(source);
  const offsetOf = (words: string, line: unknown, path: readonly PropertyKey[]): number => {
    const all = placesOf(source, words);
    const places = line === undefined ? all : all.filter((at) => numberAt(at) === line);
    const [only = 0, ...others] = places;
    if (places.length === 1) return only;
    const reason =
      others.length > 0
        ? `引文“${words}”${line === undefined ? '在原文中' : `在第 ${String(line)} 行`}不止一处。`
        : `${line === undefined ? '原文中' : `原文第 ${String(line)} 行`}没有引文“${words}”。`;
    problems.push({ path, reason, mend: whereItStands(source, others.length > 0 ? places : all) });
    return only;
  };
  const fill = (value: unknown, path: readonly PropertyKey[]): unknown => {
    if (Array.isArray(value)) return value.map((item: unknown, index) => fill(item, [...path, index]));
    if (typeof value !== 'object' || value === null) return value;
    const filled = Object.fromEntries(
      Object.entries(value).map(([key, item]: [string, unknown]) => [key, fill(item, [...path, key])]),
    );
    if (filled['op'] === 'setRole') return { ...filled, role: roleOf(filled['role']) };
    const { at, line, text, ...rest } = filled;
    const isQuote = typeof text === 'string' && text !== '' && !('op' in filled);
    if (!isQuote || at !== undefined) return filled;
    return { at: offsetOf(text, line, path), text, ...rest };
  };
  return { value: fill(written, []), problems };
}

/** The role that a word of the field names; what is none stays for the schema to refuse. */
function roleOf(written: unknown): unknown {
  return ROLES.find((role) => roleNames[role] === written) ?? written;
}
