import type { Browser } from 'playwright-core';
import { archiveLikeArticles } from './article-generator.ts';
import { chooseQueries } from './choose-queries.ts';
import { KILOBYTE } from './renderer-memory.ts';
import { type ColdAndWarm, measureQuery } from './measure-query.ts';

const COLUMNS = [
  'query',
  'engine',
  'hits',
  'cold KB',
  'requests',
  'first ms',
  'all ms',
  'warm first ms',
  'warm all ms',
  'warm thread ms',
  'page MB',
  'KB and warm ms, ours = 1',
];

/** Prints what each query costs each engine. */
export async function printQueryCosts(
  browser: Browser,
  origin: string,
  engines: readonly string[],
): Promise<void> {
  console.log(`\n| ${COLUMNS.join(' | ')} |\n|${' --- |'.repeat(COLUMNS.length)}`);
  for (const query of chooseQueries(archiveLikeArticles())) {
    let ours: ColdAndWarm | undefined;
    for (const engine of engines) {
      const cost = await measureQuery(browser, origin, engine, query);
      ours ??= cost;
      console.log(`| ${[query.name, engine, ...cellsOf(cost, ours)].join(' | ')} |`);
    }
  }
}

function cellsOf({ cold, warm }: ColdAndWarm, ours: ColdAndWarm): (string | number)[] {
  const times = [cold.firstMs, cold.allMs, warm.firstMs, warm.allMs, warm.cpuMs];
  const ratios = [cold.bytes / ours.cold.bytes, warm.allMs / ours.warm.allMs];
  return [
    cold.hits,
    (cold.bytes / KILOBYTE).toFixed(0),
    cold.requests,
    ...times.map((ms) => ms.toFixed(0)),
    (cold.memory / KILOBYTE / KILOBYTE).toFixed(0),
    ratios.map((ratio) => ratio.toFixed(1)).join(' · '),
  ];
}
