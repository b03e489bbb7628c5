import type { APIRoute } from 'astro';
import { addresses } from '../routes.ts';
import { words } from '../words/words.ts';

/** Lets a browser search the archive from its address bar. */
export const GET: APIRoute = ({ site }) => {
  // Not through `URL`, which would encode the braces.
  const template = `${site?.origin ?? ''}${addresses.searchTemplate('{searchTerms}')}`;
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${words.site.name}</ShortName>
  <Description>${words.site.description}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>${words.language}</Language>
  <Url type="text/html" template="${template}"/>
</OpenSearchDescription>
`);
};
