import { isInScope, type SearchScope } from '../../search/query/search-scope.ts';
import type { BundleSummary } from '../format/bundle-list.ts';
import { askInWorker } from './ask-in-worker.ts';
import { type ArchiveProblem, type OpenedArchive, openArchive, type RelatedArchive } from './open-archive.ts';
import { tellingTerms } from './question-terms.ts';
import type { RelatedAnswer, RelatedPage, RelatedQuestion } from './related-question.ts';

/** What is asked of all archives. */
export interface WideQuestion extends Pick<
  RelatedQuestion,
  'terms' | 'filters' | 'days' | 'limit' | 'isFresh'
> {
  /** Bundles outside are not asked. */
  readonly scope: SearchScope;
  /** How many groups of bundles of each archive are asked, newest first. */
  readonly depth: number;
}

/** What one archive has answered so far. */
export interface ArchiveAnswer {
  readonly archive: RelatedArchive;
  /** Key of the state that its index was built from; empty while nothing is known of it. */
  readonly key: string;
  readonly problem: ArchiveProblem | null;
  readonly pages: readonly RelatedPage[];
  readonly found: number;
  readonly isIncomplete: boolean;
  /** Bundles that were not asked because they are older. */
  readonly unasked: readonly BundleSummary[];
}

/** Pages that one worker asks: its memory, and what a first answer transfers, are bounded by them. */
const MOST_PAGES = 5000;

/**
 * Asks each archive in workers of its own, so that one that fails takes nothing else along. `onAnswer` is called with all
 * answers so far whenever one has grown. The first archive is this one.
 */
export async function askArchives(
  archives: readonly RelatedArchive[],
  question: WideQuestion,
  onAnswer: (answers: readonly ArchiveAnswer[]) => void,
  signal: AbortSignal,
): Promise<void> {
  const answers = new Map<RelatedArchive, ArchiveAnswer>();
  const update = (answer: ArchiveAnswer): void => {
    answers.set(answer.archive, answer);
    if (!signal.aborted) onAnswer(archives.flatMap((archive) => answers.get(archive) ?? []));
  };
  const [own, ...others] = archives;
  if (own === undefined) return;
  const opened = await openArchive(own);
  const version = opened.problem === undefined ? opened.list.version : undefined;
  const asked = { ...question, program: `${own.base}pagefind.js` };
  await Promise.all([
    askArchive(own, opened, asked, update, signal),
    ...others.map(async (archive) =>
      askArchive(archive, await openArchive(archive, version), asked, update, signal),
    ),
  ]);
}

async function askArchive(
  archive: RelatedArchive,
  opened: OpenedArchive,
  { scope, depth, ...question }: WideQuestion & Pick<RelatedQuestion, 'program'>,
  onAnswer: (answer: ArchiveAnswer) => void,
  signal: AbortSignal,
): Promise<void> {
  const none = { archive, key: '', problem: null, pages: [], found: 0, isIncomplete: false, unasked: [] };
  if (opened.problem !== undefined) {
    onAnswer({ ...none, problem: opened.problem, isIncomplete: true });
    return;
  }
  const { list } = opened;
  const terms = tellingTerms(question.terms, list.common);
  const inScope = list.bundles.filter((bundle) => isInScope(bundle, scope));
  const groups = groupBundles(inScope);
  const asked = groups.slice(0, depth);
  let answer: ArchiveAnswer = { ...none, key: list.archive, unasked: groups.slice(depth).flat() };
  for (const group of asked) {
    if (signal.aborted) break;
    const bundles = group.map(({ path, pages }) => ({ address: `${archive.base}${path}`, pages }));
    const part = await askInWorker({ ...question, terms, bundles }, signal).catch((problem: unknown) => {
      if (!signal.aborted) console.warn(problem);
      return LOST;
    });
    answer = joinAnswers(answer, part, question.limit);
    onAnswer(answer);
  }
  if (asked.length === 0) onAnswer(answer);
}

/** Bundles that follow each other, as many at once as have `MOST_PAGES`. */
function groupBundles(bundles: readonly BundleSummary[]): readonly (readonly BundleSummary[])[] {
  const groups: BundleSummary[][] = [];
  let held = Infinity;
  for (const bundle of bundles) {
    if (held + bundle.pages > MOST_PAGES) {
      groups.push([]);
      held = 0;
    }
    groups.at(-1)?.push(bundle);
    held += bundle.pages;
  }
  return groups;
}

const LOST: RelatedAnswer = { pages: [], found: 0, faults: [''] };

function joinAnswers(answer: ArchiveAnswer, part: RelatedAnswer, limit: number): ArchiveAnswer {
  return {
    ...answer,
    pages: [...answer.pages, ...part.pages].toSorted((a, b) => b.score - a.score).slice(0, limit),
    found: answer.found + part.found,
    isIncomplete: answer.isIncomplete || part.faults.length > 0,
  };
}
