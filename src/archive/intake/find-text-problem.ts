import type { Refusal } from './refusal.ts';

/** What is wrong with a text that could be decoded, but is no page; nothing when it may be one. */
export function findTextProblem(text: string): Refusal | undefined {
  if (HTML.test(text.slice(0, HEAD_LENGTH))) {
    return { reason: '文件是网页（HTML），应为版面的纯文本。', mend: '把正文另存为纯文本后再加入。' };
  }
  const printed = text.match(/[^\s]/gu)?.length ?? 0;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (han < printed * LEAST_HAN) {
    return { reason: '文件里几乎没有汉字，不像中文报纸的版面。', mend: '检查是否选错文件，或编码有误。' };
  }
  return undefined;
}

/** A web page says so in its first lines. */
const HEAD_LENGTH = 2000;
const HTML = /<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]|<\?xml\s/iu;
/** Even tables of prices have more Chinese characters than this share. */
const LEAST_HAN = 0.2;
