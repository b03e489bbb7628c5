import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { composePages } from './calibrate/compose-pages.ts';
import { confidenceOf, fitConfidence, formatFitted, type Material } from './calibrate/fit-confidence.ts';
import {
  filterStatements,
  joinStatements,
  STATEMENT_KINDS,
  type StatementKind,
} from './calibrate/statements.ts';
import { judgePage } from './calibrate/judge-page.ts';
import { articleKey, type KnownPage, readKnownPages } from './calibrate/known-page.ts';
import { reliability, type Said } from './calibrate/reliability.ts';
import { fitted as inUse } from '../parser/confidence/fitted.ts';
import { PROJECT_ROOT } from './run/project-folders.ts';
import { runCommand } from './run/run-command.ts';

const USAGE = `用法：npm run calibrate -- [--write] [--as-is] <文件夹…>
文件夹里是版面原文和答案（<名>.gold.json）。--write 写入新的数值，--as-is 只检验现用的数值。`;
/** Each article is judged by numbers that were fitted without it, on whatever pages it stands. */
const FOLDS = 5;
/** Composed pages for each page given. */
const COMPOSED = 4;

/** Composed pages have lost what sets their heads and signatures apart. */
const TOLD_BY_COMPOSED = ['seam', 'begin', 'whole'] as const;
const SOURCES = { given: '原样的版面', composed: '打乱重排的版面' } as const;
const NAMES: Readonly<Record<StatementKind, string>> = {
  seam: '接续',
  begin: '起首',
  whole: '全篇',
  headline: '标题',
  bylines: '署名',
};

await runCommand(calibrate);

/** Fits what evidence is worth on pages whose articles are known, and prints how far confidence can be relied on. */
async function calibrate(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { write: { type: 'boolean', default: false }, 'as-is': { type: 'boolean', default: false } },
  });
  if (positionals.length === 0) throw new Error(USAGE);
  const pages = (await Promise.all(positionals.map(readKnownPages))).flat();
  if (pages.length < FOLDS)
    throw new Error(`只有 ${String(pages.length)} 个有答案的版面，至少要 ${String(FOLDS)} 个。`);
  const material = judgeFolds(pages);
  for (const source of ['given', 'composed'] as const) {
    for (const kind of source === 'given' ? STATEMENT_KINDS : TOLD_BY_COMPOSED) {
      const said = material.flatMap((own, fold) => {
        const model = values['as-is'] ? inUse : fitConfidence(material.filter((_, at) => at !== fold));
        return own[source][kind].map((one): Said => ({
          confidence: confidenceOf(model, kind, one),
          isRight: one.isRight,
        }));
      });
      printReliability(source, kind, said);
    }
  }
  if (!values.write) return;
  await writeFile(
    join(PROJECT_ROOT, 'src/parser/confidence/fitted.ts'),
    formatFitted(fitConfidence(material), pages.length),
  );
}

function judgeFolds(pages: readonly KnownPage[]): Material[] {
  const articles = new Map(
    pages.flatMap((page) => page.articles).map((article) => [articleKey(article), article]),
  );
  const subjects = [...articles.keys(), ...pages.map(({ name }) => name)];
  const foldOf = new Map(subjects.map((about, at) => [about, at % FOLDS]));
  const given = joinStatements(pages.map(judgePage));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const own = [...articles].flatMap(([about, article]) => (foldOf.get(about) === fold ? article : []));
    const composed = composePages(own, Math.round((pages.length * COMPOSED) / FOLDS), fold + 1);
    return {
      given: filterStatements(given, ({ about }) => foldOf.get(about) === fold),
      composed: joinStatements(composed.map(judgePage)),
    };
  });
}

function printReliability(source: keyof typeof SOURCES, kind: StatementKind, said: readonly Said[]): void {
  const { bins, error, brier } = reliability(said);
  const right = said.filter(({ isRight }) => isRight).length;
  console.log(
    `${SOURCES[source]} · ${NAMES[kind]}：${String(said.length)} 处，对 ${String(right)} 处；平均偏差 ${error.toFixed(3)}，Brier ${brier.toFixed(3)}`,
  );
  for (const { from, to, count, said: mean, right: share } of bins)
    console.log(
      `  把握 ${from.toFixed(2)}–${to.toFixed(2)}  ${String(count).padStart(4)} 处  说 ${mean.toFixed(2)}  对 ${share.toFixed(2)}`,
    );
}
