import { fileURLToPath } from 'node:url';

/** This checkout, wherever a command was called from. Absolute, without a slash at the end. */
export const PROJECT_ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');
