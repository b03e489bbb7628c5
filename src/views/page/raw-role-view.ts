import { words } from '../../words/words.ts';

/** A role of raw text, as it is told apart: by a word and by the style of its family. */
export interface RawRoleView {
  readonly role: string;
  readonly name: string;
  /** Roles of one family share colour and line. */
  readonly family: string;
}

/** Throws for a role without a word or a family: pages would show it without saying what it is. */
export function rawRoleView(role: string): RawRoleView {
  const name = NAMES.get(role);
  const family = FAMILIES.get(role);
  if (name === undefined || family === undefined) {
    throw new Error(`Unexpected role "${role}", expected one with a word and a family`);
  }
  return { role, name, family };
}

const NAMES = new Map<string, string>(Object.entries(words.roles));

const FAMILIES = new Map<string, string>([
  ...toFamily('title', ['kicker', 'headline', 'deck', 'crosshead', 'runInHead', 'keyPointsTitle']),
  ...toFamily('text', ['body', 'keyPoints', 'editorsNote']),
  ...toFamily('name', ['byline', 'dateline']),
  ...toFamily('picture', ['caption', 'credit', 'figureRef']),
  ...toFamily('furniture', ['nameplate', 'folio', 'pageLabel', 'pageSlogan', 'section']),
  ...toFamily('jump', ['jumpLine']),
  ...toFamily('hidden', ['duplicate', 'noise']),
  ...toFamily('mark', ['mark', 'blank']),
]);

function toFamily(family: string, roles: readonly string[]): [string, string][] {
  return roles.map((role) => [role, family]);
}
