import { Document, isScalar, visit } from 'yaml';
import type { IntakeGuess } from './types.ts';

/** The record of intake as YAML for people: in the order of the README, with a comment at everything to check. */
export function formatIntake({ record, city, paper }: IntakeGuess, today: string): string {
  const { slogans, ...rest } = record;
  const document = new Document(slogans.length > 0 ? { ...rest, slogans } : rest);
  document.commentBefore = ` ${today} 由 npm run add 写成。标“请核实”的各项是推定，核实后删去标记即可。`;
  const comment = (key: string, text: string) => {
    visit(document, {
      Pair: (_, pair, path) => {
        if (path.length > 2 || !isScalar(pair.key) || pair.key.value !== key) return undefined;
        pair.key.commentBefore = ` ${text}`;
        return visit.SKIP;
      },
    });
  };
  const check = (basis: string) => (basis === 'inferred' ? '推定，请核实。' : '版面印有。');
  const register = (isRegistered: boolean, file: string) =>
    isRegistered ? '' : `尚未登记，请先在 content/registry/${file} 登记。`;
  comment('paper', check(paper.basis) + register(paper.isRegistered, 'papers.yaml'));
  comment('city', check(city.basis) + register(city.isRegistered, 'cities.yaml'));
  comment('date', check(record.date.basis));
  for (const key of ['district', 'label', 'number', 'slogans']) comment(key, '请核实。');
  return document.toString({ lineWidth: 0 });
}
