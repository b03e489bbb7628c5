import type { APIRoute, GetStaticPaths } from 'astro';
import { redirectPage } from '../../../../exports/redirect-page.ts';
import type { ContributorRecord } from '../../../../records/registry-records.ts';
import { addresses } from '../../../../routes.ts';
import { connectionWords } from '../../../../words/connection-words.ts';
import { archive } from '../../../_archive.ts';

interface Props {
  /** Whose name was misread at this address. */
  readonly successor: ContributorRecord;
}

export const getStaticPaths = (async () => {
  const { contributors } = await archive();
  return contributors.flatMap((successor) =>
    successor.formerKeys.map((key) => {
      const [paper, retired] = key.split('/');
      return { params: { paper, retired }, props: { successor } };
    }),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { successor }, site }) => {
  const { settings } = await archive();
  const path = addresses.contributor(successor.key);
  const page = redirectPage({
    title: connectionWords.former.contributorTitle,
    site: settings.name,
    lead: connectionWords.former.contributorLead,
    goal: successor.name,
    path,
    url: new URL(path, site).href,
  });
  return new Response(page, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
};
