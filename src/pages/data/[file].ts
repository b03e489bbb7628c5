import type { APIRoute, GetStaticPaths } from 'astro';
import { oncePerArchive } from '../../archive/once-per-archive.ts';
import { DATA_FILES } from '../../exports/corpus/data-files.ts';
import { joinPieces } from '../../exports/corpus/data-package.ts';
import { corpusFiles } from '../_data-files.ts';

/** The files of the whole corpus. */
export const getStaticPaths = (() =>
  DATA_FILES.map((file) => ({ params: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { file } }) => {
  const found = (await corpusFiles()).find(({ name }) => name === file);
  if (found === undefined) throw new Error(`Unexpected data file "${file}", expected one of the corpus`);
  const room = import.meta.env.DEV ? undefined : await roomForEach();
  // As a stream: `Response` copies bytes that it is given.
  const body = new ReadableStream({
    start: (stream) => {
      stream.enqueue(joinPieces(found, room));
      stream.close();
    },
  });
  return new Response(body, {
    headers: { 'Content-Type': `${found.mediaType}; charset=utf-8` },
  });
};

/** A build writes one file before it asks for the next, and all stand in the same room: of new room for each, much would be held. */
const roomForEach = oncePerArchive(async () => {
  const files = await corpusFiles();
  return Buffer.allocUnsafeSlow(Math.max(...files.map(({ size }) => size)));
});
