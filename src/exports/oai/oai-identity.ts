import type { OaiIdentity } from './oai-repository.ts';

/** What the public address of the archive, and those who run it, say about its repository. */
interface OaiSource {
  /** Of the archive. */
  readonly name: string;
  /** Whole address of the file. */
  readonly url: string;
  /** Address of the gateway that answers for it; absent before it is registered at one. */
  readonly gateway: string | undefined;
  /** Where readers report errors: a mailbox or a web address. */
  readonly contact: string | undefined;
}

/**
 * A gateway answers at its own address followed by that of the file. Harvesters want a mailbox: the one for reports, else that of
 * the postmaster, whom every host that takes mail has (RFC 5321).
 */
export function oaiIdentity({ name, url, gateway, contact }: OaiSource): OaiIdentity {
  const { host, hostname, pathname } = new URL(url);
  // A name without a dot is no mail host; `.invalid` says so (RFC 2606).
  const mailHost = hostname.includes('.') ? hostname : `${hostname}.invalid`;
  const isMailbox = contact !== undefined && MAILBOX.test(contact);
  return {
    name,
    baseUrl: gateway === undefined ? url : `${gateway.replace(/\/$/u, '')}/${host}${pathname}`,
    adminEmail: isMailbox ? contact : `postmaster@${mailHost}`,
  };
}

/** As the schema of OAI-PMH wants it. */
const MAILBOX = /^\S+@(?:\S+\.)+\S+$/u;
