import type { APIRoute } from 'astro';
import { baseMapSvg } from '../exports/base-map.ts';
import { baseMapView } from '../views/places/city-map-view.ts';
import { archive } from './_archive.ts';
import { map } from './_map.ts';

/** What all maps of the site have in common. */
export const GET: APIRoute = async () => {
  const view = baseMapView(await archive(), map);
  const svg = view === undefined ? '<svg xmlns="http://www.w3.org/2000/svg"/>' : baseMapSvg(view);
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
