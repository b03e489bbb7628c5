/** What a block of an article, or of the page around the articles, is. The words are those of the README's table. */
export const BLOCK_ROLES = [
  'nameplate',
  'folio',
  'pageLabel',
  'pageSlogan',
  'section',
  'kicker',
  'headline',
  'deck',
  'keyPointsTitle',
  'keyPoints',
  'editorsNote',
  'closing',
  'byline',
  'body',
  'crosshead',
  'caption',
  'jumpLine',
] as const;
export type BlockRole = (typeof BLOCK_ROLES)[number];

/** Blocks of which the body of an article is made. */
export const BODY_ROLES = [
  'body',
  'crosshead',
  'keyPointsTitle',
  'keyPoints',
  'editorsNote',
  'closing',
] as const satisfies readonly BlockRole[];
export type BodyRole = (typeof BODY_ROLES)[number];

const BODY: ReadonlySet<string> = new Set(BODY_ROLES);

export function isBody(role: BlockRole): role is BodyRole {
  return BODY.has(role);
}

/** A run inside a block that is read in its own way. */
export const INLINE_ROLES = ['dateline', 'runInHead', 'figureRef', 'credit'] as const;
export type InlineRole = (typeof INLINE_ROLES)[number];

/** Characters that are kept but not read. `mark` is a layout mark of the OCR, `blank` is white space. */
const HIDDEN_ROLES = ['duplicate', 'noise', 'mark', 'blank'] as const;
export type HiddenRole = (typeof HIDDEN_ROLES)[number];

/** All roles; each character of a page has exactly one. In the order of legends. */
export const ROLES = [...BLOCK_ROLES, ...INLINE_ROLES, ...HIDDEN_ROLES] as const;
export type Role = (typeof ROLES)[number];

/** A role of `BLOCK_ROLES` that belongs to the page and to no article. */
export type FurnitureRole = 'nameplate' | 'folio' | 'pageLabel' | 'pageSlogan';

const FURNITURE: ReadonlySet<string> = new Set<FurnitureRole>([
  'nameplate',
  'folio',
  'pageLabel',
  'pageSlogan',
]);

/** Whether the role is one of the page around its articles. */
export function isFurniture<Any extends string>(role: Any): role is Any & FurnitureRole {
  return FURNITURE.has(role);
}

const INLINE: ReadonlySet<string> = new Set(INLINE_ROLES);

export function isInline(role: Role): role is InlineRole {
  return INLINE.has(role);
}

const FIELDS: ReadonlySet<string> = new Set<Role>(['dateline', 'byline', 'jumpLine', 'credit']);

/** Whether a piece of the role is a field of its own and not part of the text of the block around it. */
export function isField(role: Role): boolean {
  return FIELDS.has(role);
}

/** Whether characters of the role are shown as names and stand in no text. */
export function isSignature(role: Role): role is 'byline' | 'credit' {
  return role === 'byline' || role === 'credit';
}

/** What a name did, in the printed words. */
export const BYLINE_ROLES = [
  '记者',
  '见习记者',
  '特约记者',
  '实习生',
  '通讯员',
  '特约通讯员',
  '作者',
  '文/图',
  '摄影',
  '供图',
  '整理',
  '评论员',
  '编辑',
] as const;
export type BylineRole = (typeof BYLINE_ROLES)[number];
