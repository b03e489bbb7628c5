import type { Audit } from './audit.ts';

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

/** Reads the JSON that Lighthouse prints. Losses are told only for categories that are not full: rounding forgives the others. */
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
