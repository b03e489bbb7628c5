import type { APIRoute } from 'astro';
import { addresses } from '../routes.ts';
import { cutText } from '../text/cut-text.ts';
import { escapeXml } from '../exports/xml.ts';
import { words } from '../words/words.ts';
import { archive } from './_archive.ts';

/** In characters, by the specification. */
const LONGEST_SHORT_NAME = 16;

/** Lets a browser search the archive from its address bar. */
export const GET: APIRoute = async ({ site }) => {
  const { name, description } = (await archive()).settings;
  // Not through `URL`, which would encode the braces.
  const template = `${site?.origin ?? ''}${addresses.searchTemplate('{searchTerms}')}`;
  return new Response(`<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(cutText(name, LONGEST_SHORT_NAME))}</ShortName>
  <Description>${escapeXml(description)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>${words.language}</Language>
  <Url type="text/html" template="${template}"/>
</OpenSearchDescription>
`);
};
