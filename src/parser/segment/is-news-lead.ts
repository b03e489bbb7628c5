/** Where the news comes from, or where the reporter learned of it. */
const LEAD =
  /^(?:据[^，,。]{2,16}(?:消息|通报|通告)|.{0,8}记者\p{Script=Han}{0,6}从[^，,。]{2,20}(?:获悉|了解到))[，,:：]/u;

/** The text begins as news does that has no dateline. */
export function isNewsLead(text: string): boolean {
  return LEAD.test(text);
}
