import type { APIRoute, GetStaticPaths } from 'astro';
import { apiLists } from '../../exports/api-lists.ts';
import { archive } from '../_archive.ts';
import { json } from '../_json.ts';

/** The lists of the JSON interface. */
export const getStaticPaths = (() =>
  Object.entries(apiLists).map(([list, write]) => ({
    params: { list },
    props: { write },
  }))) satisfies GetStaticPaths;

interface Props {
  write: (typeof apiLists)[keyof typeof apiLists];
}

export const GET: APIRoute<Props> = async ({ props: { write }, site }) =>
  json(write(await archive(), (address) => new URL(address, site).href));
