import type { Role } from '../../roles.ts';
import { words } from '../../words/words.ts';

/** A role of raw text, as readers distinguish it: by a word and by the style of its family. */
export interface RawRoleView {
  readonly role: Role;
  readonly name: string;
  /** Roles of one family share colour and line. */
  readonly family: string;
}

export function rawRoleView(role: Role): RawRoleView {
  return { role, name: words.roles[role], family: FAMILIES[role] };
}

const FAMILIES = {
  nameplate: 'furniture',
  folio: 'furniture',
  pageLabel: 'furniture',
  pageSlogan: 'furniture',
  section: 'furniture',
  kicker: 'title',
  headline: 'title',
  deck: 'title',
  keyPointsTitle: 'title',
  keyPoints: 'text',
  editorsNote: 'text',
  closing: 'text',
  byline: 'name',
  body: 'text',
  crosshead: 'title',
  caption: 'picture',
  jumpLine: 'jump',
  dateline: 'name',
  runInHead: 'title',
  figureRef: 'picture',
  credit: 'picture',
  duplicate: 'hidden',
  noise: 'hidden',
  mark: 'mark',
  blank: 'mark',
} as const satisfies Readonly<Record<Role, string>>;
