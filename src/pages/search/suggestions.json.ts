import type { APIRoute } from 'astro';
import { suggestionsView } from '../../views/lists/search-suggestions.ts';
import { archive } from '../_archive.ts';

/** What search boxes offer while somebody types; fetched when one is first used. */
export const GET: APIRoute = async () => Response.json(suggestionsView(await archive()));
