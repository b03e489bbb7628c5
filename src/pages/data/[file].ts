import type { APIRoute, GetStaticPaths } from 'astro';
import { DATA_FILES } from '../../exports/corpus/data-files.ts';
import { joinPieces } from '../../exports/corpus/data-package.ts';
import { corpusFiles } from '../_data-files.ts';

/** The files of the whole corpus. */
export const getStaticPaths = (() =>
  DATA_FILES.map((file) => ({ params: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { file } }) => {
  const found = (await corpusFiles()).find(({ name }) => name === file);
  if (found === undefined) throw new Error(`Unexpected data file "${file}", expected one of the corpus`);
  // As a stream: `Response` copies bytes that it is given.
  const body = new ReadableStream({
    start: (stream) => {
      stream.enqueue(joinPieces(found));
      stream.close();
    },
  });
  return new Response(body, {
    headers: { 'Content-Type': `${found.mediaType}; charset=utf-8` },
  });
};
