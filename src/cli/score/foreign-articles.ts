import { readFile } from 'node:fs/promises';
import { sampleArticle } from '../../search/sample-article.ts';
import { archiveLikeArticles, type ArticleGenerator } from '../bench/article-generator.ts';

/** A line of the file. */
interface ForeignArticle {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** As `yyyy-mm-dd`. */
  readonly day: string;
}

/**
 * Articles of another source to put around those of the archive: the texts and days of a file of JSON Lines,
 * `{ title, paragraphs, day }`, under invented ids and the cities of the archive.
 */
export async function readForeignArticles(file: string): Promise<ArticleGenerator> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '');
  const foreign = lines.map((line): ForeignArticle => JSON.parse(line));
  const invent = archiveLikeArticles();
  return (at) => {
    const [{ id, city }, text] = [invent(at), foreign[at]];
    if (text === undefined) throw new Error(`${file} has ${String(foreign.length)} articles`);
    return sampleArticle({
      id,
      city,
      earliest: text.day,
      headline: text.title,
      paragraphs: text.paragraphs,
      reporter: '',
    });
  };
}
