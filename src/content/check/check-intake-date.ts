import { inferDate } from '../../parser/dates/infer-date.ts';
import type { EraTerm } from '../../parser/dates/types.ts';
import type { ParsedPage } from '../../parser/types.ts';
import type { IntakeRecord } from '../../records/page-record.ts';
import type { Message, Report } from '../../report.ts';
import { dateText } from '../../archive/date-text.ts';
import type { YamlRecord } from '../read/read-yaml.ts';
import { toLunarDay } from '../../parser/dates/lunar-day.ts';

/** Reports a date of publication that the page speaks against: before its last event, or not as printed. */
export function checkIntakeDate(
  { value: { date }, placeOf }: YamlRecord<IntakeRecord>,
  page: ParsedPage,
  eras: readonly EraTerm[],
  report: Report,
  file: string,
): void {
  // Seen from the last day of the record: events after it fall into an earlier year, which does not meet the record.
  const context = { today: date.latest, eras, lunarDay: toLunarDay, evening: true };
  const doubts: Message[] = [];
  const implied = inferDate(page, context, (message) => doubts.push(message), file);
  const [evidence] = implied.evidence;
  if (!evidence || meets(implied, date)) {
    doubts.filter(({ rule }) => rule === REFUSED_CLUE).forEach(report);
    return;
  }
  const found = dateText({ ...implied, edtf: '', evidence: [] });
  const reason = `著录的日期是${dateText(date)}，而据第 ${evidence.line} 行“${evidence.quote}”是${found}。`;
  const message = { place: placeOf(['date']), rule: 'date/other-than-text' };
  // Whoever recorded the date knew the line, and says what it means; what is printed as the date leaves nothing to say.
  if (implied.basis === 'inferred' && date.evidence.some(({ line }) => line === evidence.line))
    report({ ...message, severity: 'info', reason: `${reason}著录的依据已作说明。` });
  else
    report({
      ...message,
      severity: 'warning',
      reason,
      mend: '对照原版，改正著录；日期无误，就把这一行记为依据，写明它说明什么；如版面识别有误，用校改更正。',
    });
}

/** A clue that no year up to that of the record fits. Other doubts were resolved when the record was written. */
const REFUSED_CLUE = 'date/refused-clue';

interface Days {
  readonly earliest: string;
  readonly latest: string;
}

function meets(one: Days, other: Days): boolean {
  // A person may know that a page came out later than usual, but not before what it reports.
  return one.earliest <= other.latest && (other.earliest <= one.latest || isSameYear(one, other));
}

function isSameYear(one: Days, other: Days): boolean {
  return one.latest.slice(0, 4) === other.latest.slice(0, 4) && one.earliest !== one.latest;
}
