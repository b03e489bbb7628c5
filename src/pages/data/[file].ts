import type { APIRoute, GetStaticPaths } from 'astro';
import type { DataFile } from '../../exports/corpus/data-package.ts';
import { corpusFiles } from '../_data-files.ts';

/** The files of the whole corpus. */
export const getStaticPaths = (async () =>
  (await corpusFiles()).map((file) => ({
    params: { file: file.name },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) =>
  new Response(file.content, { headers: { 'Content-Type': `${file.mediaType}; charset=utf-8` } });
