import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from '../run/run-program.ts';
import type { Audit } from './page-audit.ts';

/**
 * Fetched when it is asked for: with what it brings along it is larger than all our other tools together, and nobody needs it to
 * build or to test.
 */
const LIGHTHOUSE = 'lighthouse@13.5.0';

/** Audits one address as a phone on a slow network sees it. Throws with what Lighthouse said when it cannot. */
export async function runLighthouse(address: string, browser: string): Promise<Audit> {
  const folder = await mkdtemp(join(tmpdir(), 'audit-'));
  try {
    const report = join(folder, 'report.json');
    const options = [
      '--quiet',
      '--output=json',
      `--output-path=${report}`,
      '--chrome-flags=--headless=new --no-sandbox',
    ];
    const command = ['exec', '--yes', `--package=${LIGHTHOUSE}`, '--', 'lighthouse', address, ...options];
    const { ok, output } = await runProgram('npm', command, { env: { CHROME_PATH: browser } });
    if (!ok) throw new Error(`Lighthouse could not look at ${address}:\n${output}`);
    return readLighthouse(await readFile(report, 'utf8'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The part of Lighthouse's JSON that we read. `score` is null where an audit does not apply. */
interface Report {
  readonly categories: Readonly<Record<string, Category>>;
  readonly audits: Readonly<
    Record<string, { readonly score: number | null; readonly title: string; readonly displayValue?: string }>
  >;
}

interface Category {
  readonly id: string;
  readonly score: number;
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
}

/** Reads the JSON that Lighthouse prints. Losses are listed only for categories that are not full: rounding forgives the others. */
export function readLighthouse(json: string): Audit {
  const { categories, audits }: Report = JSON.parse(json);
  const all = Object.values(categories);
  return {
    scores: all.map(({ id, score }) => ({ category: id, score })),
    losses: all.flatMap(({ score, auditRefs }) => {
      if (score === 1) return [];
      const lost = auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1);
      return lost.map(({ id }) => `${id}: ${audits[id]?.displayValue ?? audits[id]?.title ?? ''}`);
    }),
  };
}
