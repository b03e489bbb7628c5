import type { Message, Severity } from '../report.ts';

const SEVERITY: Readonly<Record<Severity, string>> = { error: '错误', warning: '存疑', info: '提示' };

/** One message as a person reads it in a terminal: `file:line:col`, severity, rule, reason and how to mend it. */
export function formatMessage({ place, severity, rule, reason, mend }: Message): string {
  const where = [place.file, place.line, place.column].filter((part) => part !== undefined).join(':');
  return `${where}  ${SEVERITY[severity]}  ${rule}\n    ${reason}${mend === undefined ? '' : `\n    办法：${mend}`}`;
}
