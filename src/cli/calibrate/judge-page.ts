import { buildArticles } from '../../parser/build-articles.ts';
import { fitted } from '../../parser/confidence/fitted.ts';
import { articleEvidence, wholeEvidence } from '../../parser/confidence/judge-article.ts';
import { measureDisorder, seamEvidence } from '../../parser/confidence/seam-confidence.ts';
import { type Passage, type PassageSeam, passageText } from '../../parser/passage.ts';
import { restorePage } from '../../parser/restore-page.ts';
import type { GoldArticle } from '../../records/gold-page.ts';
import { lettersAndDigits, type ScorableArticle, toScorablePage } from '../score/scorable-page.ts';
import { articleKey, type KnownPage } from './known-page.ts';
import type { EvidenceOf, Statement, Statements } from './statements.ts';

/** Letters compared on each side of a seam. */
const SIDE = 8;
/** Share of letters in common from which on two articles are the same, and all of it. */
const SAME = 0.95;
const SIMILAR = 0.3;

const NO_AMOUNTS: EvidenceOf = () => [];

/** Compares what the parser says of a page, with its evidence, with what is known of it. */
export function judgePage({ name, text, articles }: KnownPage): Statements {
  const { drafts } = restorePage(text);
  const disorder = measureDisorder(drafts);
  const known = articles.map((article) => ({ article, letters: lettersOf(article) }));
  const running = known
    .flatMap(({ article }) => [...article.paragraphs, ...article.captions.map((one) => one.text)])
    .concat(articles.flatMap(({ softBreaks }) => softBreaks.map((sides) => sides.join(''))))
    .map(lettersAndDigits)
    .join('\n');
  const judged = drafts.flatMap((draft, index) => {
    // Only the texts are compared: how sure the article is in use makes no difference.
    const article = buildArticles([draft], fitted);
    const own = toScorablePage({ text, articles: article, furniture: [], hidden: [] }).articles[0];
    if (own === undefined) return [];
    const ownLetters = lettersOf(own);
    const best = known
      .map((one) => ({ ...one, shared: overlapOf(ownLetters, one.letters) }))
      .sort((left, right) => right.shared - left.shared)[0];
    const gold = best !== undefined && best.shared >= SIMILAR ? best.article : undefined;
    const evidence = articleEvidence(draft, drafts[index + 1], disorder);
    const about = gold === undefined ? name : articleKey(gold);
    const state = (amounts: EvidenceOf, found: string, isRight: boolean): Statement => ({
      about,
      evidence: amounts,
      found,
      isRight,
    });
    return [
      {
        seams: draft.body
          .filter(({ role }) => role === 'body')
          .flatMap(seamsOf)
          .map(({ seam, around }) => state(() => seamEvidence(seam, disorder), '', running.includes(around))),
        begin: state(() => evidence.begin, '', gold !== undefined && beginsLike(own, gold)),
        whole: state((seamFit) => wholeEvidence(evidence, seamFit), '', (best?.shared ?? 0) >= SAME),
        headline: state(NO_AMOUNTS, evidence.headline, gold !== undefined && hasHeadline(own, gold)),
        bylines: state(NO_AMOUNTS, evidence.bylines, gold !== undefined && namesOf(own) === namesOf(gold)),
      },
    ];
  });
  return {
    seam: judged.flatMap(({ seams }) => seams),
    begin: judged.map(({ begin }) => begin),
    whole: judged.map(({ whole }) => whole),
    headline: judged.map(({ headline }) => headline),
    bylines: judged.map(({ bylines }) => bylines),
  };
}

function seamsOf(passage: Passage): { readonly seam: PassageSeam; readonly around: string }[] {
  return passage.seams.map((seam) => {
    const { after } = seam;
    const left = passageText({ ...passage, strips: passage.strips.slice(0, after + 1) });
    const right = passageText({ ...passage, strips: passage.strips.slice(after + 1) });
    return { seam, around: lettersAndDigits(left).slice(-SIDE) + lettersAndDigits(right).slice(0, SIDE) };
  });
}

type Texts = Pick<GoldArticle | ScorableArticle, 'paragraphs' | 'captions'>;

function lettersOf({ paragraphs, captions }: Texts): string {
  return lettersAndDigits([...paragraphs, ...captions.map(({ text }) => text)].join(''));
}

function beginsLike(own: ScorableArticle, gold: GoldArticle): boolean {
  const [left, right] = [own, gold].map((one) =>
    lettersAndDigits(one.paragraphs[0] ?? one.captions[0]?.text ?? '').slice(0, SIDE),
  );
  return left === right || hasHeadline(own, gold);
}

function hasHeadline(own: ScorableArticle, { headline, headlineAlt }: GoldArticle): boolean {
  const readings = [headline ?? '', ...headlineAlt.map((one) => one.headline)].map(lettersAndDigits);
  return readings.includes(lettersAndDigits(own.headline ?? ''));
}

function namesOf({ bylines }: Pick<GoldArticle | ScorableArticle, 'bylines'>): string {
  return bylines
    .map(({ name }) => lettersAndDigits(name))
    .sort()
    .join(' ');
}

/** Long enough that runs are not the same by chance. */
const RUN_LENGTH = 6;

/** 0 to 1: runs of characters that two texts have in common, as a share of all that either has. */
function overlapOf(left: string, right: string): number {
  const [one, other] = [runsOf(left), runsOf(right)];
  const common = [...one].filter((run) => other.has(run)).length;
  const all = one.size + other.size - common;
  return all === 0 ? 0 : common / all;
}

function runsOf(text: string): Set<string> {
  return new Set(
    Array.from({ length: Math.max(1, text.length - RUN_LENGTH + 1) }, (_, at) =>
      text.slice(at, at + RUN_LENGTH),
    ),
  );
}
