/** Whether the raw character at an offset is anything but white space. */
export function isPrinted(source: string, at: number): boolean {
  return /\S/u.test(source.charAt(at));
}
