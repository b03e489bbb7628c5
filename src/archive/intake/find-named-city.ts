/** Words that end in 市 and name no city. */
const NO_CITY = /[城都超夜我全本该各县股楼门上开集辖级菜花灯早鱼大小外入进出在是的]$/u;
/** Named so often, it is no slip; and if the character before is always the same, the name has three: 驻马店市. */
const TIMES = 2;

/** The city that a text calls most often by its name with 市, registered or not; nothing when it calls none. */
export function findNamedCity(text: string): { readonly name: string; readonly count: number } | undefined {
  const counts = new Map<string, string[]>();
  for (const { groups = {} } of text.matchAll(/(?<before>.)?(?<name>\p{Script=Han}{2})(?=市)/gu)) {
    const { name = '', before = '' } = groups;
    if (NO_CITY.test(name)) continue;
    counts.set(name, counts.get(name) ?? []);
    counts.get(name)?.push(before);
  }
  const [best] = [...counts].toSorted((a, b) => b[1].length - a[1].length);
  if (best === undefined) return undefined;
  const [name, befores] = best;
  if (befores.length < TIMES) return undefined;
  const [first = ''] = befores;
  const isLonger = befores.every((before) => before === first) && /\p{Script=Han}/u.test(first);
  return { name: isLonger ? first + name : name, count: befores.length };
}
