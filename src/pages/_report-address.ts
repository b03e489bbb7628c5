/** Where readers report errors: a mailbox, or the address at which an issue is opened. Absent unless `REPORT_ADDRESS` says it. */
export const REPORT_ADDRESS: string | undefined = process.env['REPORT_ADDRESS'] || undefined;
