/** Where readers report errors: a mailbox, or the address at which an issue is opened. Absent unless `REPORT_ADDRESS` says it. */
export const REPORT_ADDRESS: string | undefined = process.env['REPORT_ADDRESS'] || undefined;

/** The OAI-PMH gateway that answers for the static repository. Absent unless `OAI_GATEWAY` says it. */
export const OAI_GATEWAY: string | undefined = process.env['OAI_GATEWAY'] || undefined;
