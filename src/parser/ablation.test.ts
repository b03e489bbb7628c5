import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatNotation } from './format-notation.ts';
import { parsePage } from './parse-page.ts';
import { RULES, type Rules } from './rules.ts';

const CORPUS = join(import.meta.dirname, 'corpus');

interface Page {
  readonly source: string;
  readonly parsed: string;
  /** Rules that said something on the page: no other can change it. */
  readonly spoke: ReadonlySet<object>;
}

const pages: readonly Page[] = readdirSync(CORPUS).map((phenomenon) => {
  const source = readFileSync(join(CORPUS, phenomenon, 'source.txt'), 'utf8');
  const spoke = new Set<object>();
  return { source, parsed: parse(source, listening(spoke)), spoke };
});

describe('a page of the corpus is read otherwise', () => {
  test.each(RULES.line)('without $id', (clue) => {
    expectHeld(clue, { ...RULES, line: without(RULES.line, clue) });
  });
  test.each(RULES.refinements)('without $id', (refinement) => {
    expectHeld(refinement, { ...RULES, refinements: without(RULES.refinements, refinement) });
  });
  test.each(RULES.opening)('without $id', (clue) => {
    expectHeld(clue, { ...RULES, opening: without(RULES.opening, clue) });
  });
  test.each(RULES.title)('without $id', (clue) => {
    expectHeld(clue, { ...RULES, title: without(RULES.title, clue) });
  });
});

const SCALES = (['line', 'opening', 'title'] as const).flatMap((kind) => {
  const scale = [0, ...strengthsOf(RULES[kind])];
  return scale
    .slice(1)
    .flatMap((strength, index) =>
      [scale[index], scale[index + 2]].flatMap((other) =>
        other === undefined ? [] : [{ kind, strength, other }],
      ),
    );
});

test.each(SCALES)('a page is read otherwise when $kind clues of weight $strength have $other', (change) => {
  const rules = replaceStrength(change);
  expect(pages.some((page) => isChanged(page, rules))).toBe(true);
});

function expectHeld(rule: object, rules: Rules): void {
  const isHeld = pages.some((page) => page.spoke.has(rule) && isChanged(page, rules));
  expect(isHeld, 'No page is read otherwise: add one to src/parser/corpus/, or drop the rule').toBe(true);
}

function isChanged({ source, parsed }: Page, rules: Rules): boolean {
  return parse(source, rules) !== parsed;
}

function parse(source: string, rules: Rules): string {
  return formatNotation(parsePage(source, () => undefined, 'page.txt', rules)).join('\n');
}

function without<Rule>(rules: readonly Rule[], gone: Rule): Rule[] {
  return rules.filter((rule) => rule !== gone);
}

interface Weighed {
  readonly weight: number;
}

/** Weights without their signs, the weakest first. */
function strengthsOf(clues: readonly Weighed[]): number[] {
  return [...new Set(clues.map(({ weight }) => Math.abs(weight)))].sort((one, other) => one - other);
}

function replaceStrength({ kind, strength, other }: (typeof SCALES)[number]): Rules {
  const move = <Clue extends Weighed>(clue: Clue): Clue =>
    Math.abs(clue.weight) === strength ? { ...clue, weight: Math.sign(clue.weight) * other } : clue;
  return { ...RULES, [kind]: RULES[kind].map(move) };
}

/** The same rules, which say in `spoke` which of them had something to say. */
function listening(spoke: Set<object>): Rules {
  const listen = <Clue extends { readonly holds: (...evidence: never[]) => boolean }>(clue: Clue): Clue => ({
    ...clue,
    holds: (...evidence: Parameters<Clue['holds']>) => {
      const holds = clue.holds(...evidence);
      if (holds) spoke.add(clue);
      return holds;
    },
  });
  return {
    line: RULES.line.map(listen),
    opening: RULES.opening.map(listen),
    title: RULES.title.map(listen),
    refinements: RULES.refinements.map((refinement) => ({
      ...refinement,
      refine: (lines) => {
        const refined = refinement.refine(lines);
        if (refined.length !== lines.length || refined.some((line, at) => line !== lines[at]))
          spoke.add(refinement);
        return refined;
      },
    })),
  };
}
