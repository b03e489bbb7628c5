import { join } from 'node:path';
import { PROJECT_ROOT } from './project-root.ts';

/** The built site, always whole: a build that fails leaves it as it was. */
export const SITE_DIRECTORY = join(PROJECT_ROOT, 'dist');
