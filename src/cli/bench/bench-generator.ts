import { sharedArchive } from '../../collections/shared-archive.ts';
import { PROJECT_ROOT } from '../project-root.ts';
import { articleGenerator, type ArticleGenerator } from './article-generator.ts';

/** Articles like those of this archive. */
export function benchGenerator(): ArticleGenerator {
  return articleGenerator(sharedArchive(PROJECT_ROOT).articles);
}
