import type { ArchiveSettings } from '../records/archive-settings.ts';

/**
 * Where readers report errors: a mailbox, or the address at which an issue is opened. `REPORT_ADDRESS` comes before what the
 * operator has set; absent when neither says it.
 */
export function reportAddress({ contact }: ArchiveSettings): string | undefined {
  return process.env['REPORT_ADDRESS'] || contact;
}

/** The OAI-PMH gateway that answers for the static repository. Absent unless `OAI_GATEWAY` says it. */
export const OAI_GATEWAY: string | undefined = process.env['OAI_GATEWAY'] || undefined;
