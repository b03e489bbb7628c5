import { inferDate } from '../parser/dates/infer-date.ts';
import type { ParsedPage } from '../parser/types.ts';
import type { Report } from '../report.ts';
import { toLunarDay } from '../parser/dates/lunar-day.ts';
import { findPrintedPaper, guessPaper } from './guess-paper.ts';
import { guessCity } from './guess-city.ts';
import { guessDistrict, guessLabels, guessNumber } from './guess-page-furniture.ts';
import type { IntakeContext, IntakeGuess } from './types.ts';

/** Guesses the record of intake of a page. Doubts about the date are reported against `file`. */
export function guessIntake(
  page: ParsedPage,
  source: string,
  context: IntakeContext,
  report: Report,
  file: string,
): IntakeGuess {
  const { cities, papers, eras, today } = context;
  const printed = findPrintedPaper(page);
  const city = guessCity(page.text, printed, { cities, papers });
  const paper = guessPaper(printed, city, papers);
  const evening = paper.name.endsWith('晚报');
  const { earliest, latest, basis, evidence } = inferDate(
    page,
    { today, eras, lunarDay: toLunarDay, evening },
    report,
    file,
  );
  const district = guessDistrict(
    page,
    cities.find(({ slug }) => slug === city.slug),
  );
  const { label, slogans } = guessLabels(page);
  const number = guessNumber(page);
  return {
    city,
    paper,
    record: {
      source,
      paper: { value: paper.slug, basis: paper.basis, evidence: paper.evidence },
      city: { value: city.slug, basis: city.basis, evidence: city.evidence },
      ...(district !== undefined && { district }),
      ...(label !== undefined && { label }),
      slogans,
      ...(number !== undefined && { number }),
      date: {
        edtf: earliest === latest ? earliest : `${earliest}/${latest}`,
        earliest,
        latest,
        basis,
        evidence: [...evidence],
      },
    },
  };
}
