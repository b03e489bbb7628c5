import { createHash } from 'node:crypto';
import { isDateOpen } from '../../archive/listed-days.ts';
import { UNKNOWN_SLUG } from '../../archive/slugs.ts';
import type { IntakeRecord } from '../../records/page-record.ts';
import type { Place, Report } from '../../report.ts';
import { indexLines } from '../../text/lines.ts';
import { registryFiles } from '../read/content-files.ts';
import type { YamlRecord } from '../read/read-yaml.ts';
import type { Registry } from '../read/registry.ts';
import { formatDay, parseDay } from '../../text/days.ts';

/** Reports what a record of intake names that is not registered, and evidence that is not on the page. */
export function checkIntake(
  { value: intake, placeOf }: YamlRecord<IntakeRecord>,
  text: string,
  { cities, papers }: Pick<Registry, 'cities' | 'papers'>,
  report: Report,
): void {
  const error = (path: readonly PropertyKey[], rule: string, reason: string, mend: string) =>
    report({ place: placeOf(path), severity: 'error', rule, reason, mend });
  const paper = papers.find(({ slug }) => slug === intake.paper.value);
  const city = cities.find(({ slug }) => slug === intake.city.value);
  if (!paper) {
    const { reason, mend } = unregistered('报纸', intake.paper.value, REGISTER_PAPER);
    error(['paper', 'value'], 'intake/unknown-paper', reason, mend);
  }
  if (!city) {
    const { reason, mend } = unregistered('城市', intake.city.value, REGISTER_CITY);
    error(['city', 'value'], 'intake/unknown-city', reason, mend);
  }
  if (paper && city && paper.city !== city.slug) {
    error(
      ['city', 'value'],
      'intake/other-city',
      `${paper.name}属于 ${paper.city}，不属于 ${city.slug}。`,
      MEND_PAPER_OR_CITY,
    );
  }
  if (city && intake.district !== undefined && !city.districts.some(({ name }) => name === intake.district)) {
    error(
      ['district'],
      'intake/unknown-district',
      `${city.name}没有登记过“${intake.district}”。`,
      REGISTER_CITY,
    );
  }
  checkWrittenDate(intake, text, placeOf, report);
}

/** Reports a raw text other than the one that came in: offsets of corrections and article ids rest on it. */
export function checkSum(
  { value: { sha256 }, placeOf }: YamlRecord<IntakeRecord>,
  bytes: Uint8Array,
  file: string,
  report: Report,
): void {
  const actual = createHash('sha256').update(bytes).digest('hex');
  if (sha256 === undefined || sha256 === actual) return;
  report({
    place: { file },
    severity: 'error',
    rule: 'content/changed-text',
    reason: '原始文本与入藏时不同，它不应改动。',
    mend: `从版本库恢复它，改动写成校改；如确是换了一份识别，把 sha256 改为 ${actual}。`,
    cause: placeOf(['sha256']),
  });
}

const REGISTER_PAPER = `在 ${registryFiles.papers} 中登记，或改正写法。`;
const REGISTER_CITY = `在 ${registryFiles.cities} 中登记，或改正写法。`;
const MEND_PAPER_OR_CITY = '改正报纸或城市其中之一。';

/** What intake could not guess has a slug that says so: it is to be found out, not to be registered. */
function unregistered(noun: string, slug: string, register: string): { reason: string; mend: string } {
  return slug.startsWith(UNKNOWN_SLUG)
    ? { reason: `${noun}未知。`, mend: `查证后把 ${slug} 改为登记过的${noun}。` }
    : { reason: `没有登记过${noun} ${slug}。`, mend: register };
}

function checkWrittenDate(
  { date }: IntakeRecord,
  text: string,
  placeOf: (path: readonly PropertyKey[]) => Place,
  report: Report,
): void {
  const error = (path: readonly PropertyKey[], rule: string, reason: string, mend: string) =>
    report({ place: placeOf(['date', ...path]), severity: 'error', rule, reason, mend });
  const days = daysOfEdtf(date.edtf);
  if (!days)
    error(
      ['edtf'],
      'date/no-edtf',
      `“${date.edtf}”不是一天，也不是一段日子。`,
      '写作 2022-05-12 或 2022-05-12/2022-05-14。',
    );
  for (const side of ['earliest', 'latest'] as const) {
    if (!days || days[side] === date[side]) continue;
    error(
      [side],
      'date/contradiction',
      `${side} 是 ${date[side]}，照 edtf 应是 ${days[side]}。`,
      '改正其中之一。',
    );
  }
  if (days && Number(days.latest.slice(0, 4)) - Number(days.earliest.slice(0, 4)) > MOST_YEARS) {
    error(['edtf'], 'date/too-wide', `这段日期长于 ${MOST_YEARS} 年。`, '改正年份，或缩小范围。');
  }
  if (days && isDateOpen(days)) {
    report({
      place: placeOf(['date']),
      severity: 'warning',
      rule: 'date/year-open',
      reason: `出版日期未定：${days.earliest} 至 ${days.latest}，不列入日历。`,
      mend: '查证后把日期改写成一天，或不超过三个月的一段日子。',
    });
  }
  if (date.basis === 'inferred' && date.evidence.length === 0) {
    error(['evidence'], 'date/no-evidence', '推定的日期没有依据。', '引一行原文，并说明它与日期的关系。');
  }
  const lines = indexLines(text).lines.map(({ start, end }) => text.slice(start, end));
  for (const [index, { line, quote }] of date.evidence.entries()) {
    if (lines[line - 1]?.includes(quote)) continue;
    const actual = lines.findIndex((candidate) => candidate.includes(quote)) + 1;
    const mend = actual > 0 ? `这段话在第 ${actual} 行。` : '照原文逐字引用。';
    error(['evidence', index, 'quote'], 'date/quote-not-there', `原文第 ${line} 行没有“${quote}”。`, mend);
  }
}

/** No Chinese newspaper is that old. */
const MOST_YEARS = 300;

const EDTF_DAYS = /^(?<earliest>\d{4}-\d{2}-\d{2})(?:\/(?<latest>\d{4}-\d{2}-\d{2}))?$/u;

/** First and last day of an EDTF day or interval of days; nothing for other EDTF, and for days that are none. */
function daysOfEdtf(text: string): { readonly earliest: string; readonly latest: string } | undefined {
  const { earliest, latest = earliest } = EDTF_DAYS.exec(text)?.groups ?? {};
  if (earliest === undefined || latest === undefined || earliest > latest) return undefined;
  const areDays = [earliest, latest].every((day) => {
    const number = parseDay(day);
    return !Number.isNaN(number) && formatDay(number) === day;
  });
  return areDays ? { earliest, latest } : undefined;
}
