/** A signature in plain text: its role, then its name. */
export function bylineText({ role, name }: { readonly role: string; readonly name: string }): string {
  return `${role} ${name}`;
}
