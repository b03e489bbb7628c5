import { z } from 'zod';
import { BYLINE_ROLES } from '../roles.ts';
import { ArticleRecord, JumpRecord, ParagraphRecord } from './article-record.ts';
import { ArticleId, PageId } from './ids.ts';
import { Basis, PublicationDate } from './publication-date.ts';
import { SpanRecord } from './reading-text-record.ts';

const SignedName = z.strictObject({ role: z.enum(BYLINE_ROLES), name: z.string().min(1) });

/** An article as the data files give it: names in Chinese, reading text, and the way back to the raw page. */
export const ArticleFile = z.strictObject({
  id: ArticleId.describe('文章的永久编号'),
  url: z.string().describe('文章页的地址'),
  pageId: PageId.describe('所在版面的编号'),
  kind: ArticleRecord.shape.kind.describe('体裁'),
  city: z.string().describe('城市'),
  title: z.string().describe('题名；未印标题的取文首数字，加〔〕'),
  paper: z.string().describe('报纸'),
  paperBasis: Basis.describe('报名是所印（printed）还是推定（inferred）'),
  pageLabel: z.string().nullable().describe('版名；未印则无'),
  pageNumber: z.string().nullable().describe('版次；未印则无'),
  section: z.string().nullable().describe('栏目；未印则无'),
  date: PublicationDate.omit({ evidence: true }).describe(
    '出版日期：edtf 为 EDTF 写法，earliest、latest 为最早与最晚的一天，basis 为 printed（所印）或 inferred（推定）',
  ),
  kicker: z.array(z.string()).describe('引题'),
  headline: z.string().nullable().describe('主题；未印则无'),
  deck: z.array(z.string()).describe('副题'),
  bylines: z.array(SignedName).describe('署名，依所印次序'),
  dateline: z.string().nullable().describe('电头'),
  paragraphs: z
    .array(
      z.strictObject({
        role: ParagraphRecord.shape.role,
        text: z.string().min(1),
        spans: z.array(SpanRecord),
      }),
    )
    .describe('正文各段；spans 为在原始文本中的位置（UTF-16，前含后不含）'),
  captions: z
    .array(z.strictObject({ text: z.string().min(1), credit: SignedName.nullable() }))
    .describe('图说与图片署名；照片未存档'),
  jump: z
    .strictObject({
      direction: JumpRecord.shape.direction,
      page: z.string(),
      text: z.string(),
    })
    .nullable()
    .describe('转接：from 为上接，to 为下转'),
  truncated: z.boolean().describe('文末缺失'),
});
export type ArticleFile = z.output<typeof ArticleFile>;

/** The JSON Schema (draft 2020-12) of an article in the data files; `id` is the address of the schema. */
export function articleSchema(id: string): object {
  const { $schema, ...schema } = z.toJSONSchema(ArticleFile);
  return { $schema, $id: id, title: '文章', ...schema };
}
