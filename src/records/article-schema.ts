import { z } from 'zod';
import { ArticleFile } from './article-file.ts';

/** The JSON Schema (draft 2020-12) of an article in the data files; `id` is the address of the schema. */
export function articleSchema(id: string): object {
  const { $schema, ...schema } = z.toJSONSchema(ArticleFile);
  return { $schema, $id: id, title: '文章', ...schema };
}
