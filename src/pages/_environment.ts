/** The OAI-PMH gateway that answers for the static repository. Absent unless `OAI_GATEWAY` says it. */
export const OAI_GATEWAY: string | undefined = process.env['OAI_GATEWAY'] || undefined;
