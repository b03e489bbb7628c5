import type { Guess } from './types.ts';
import { UNKNOWN_SLUG } from './unknown-slug.ts';
import type { TakenPage } from './take-in-page.ts';

/** What a person does next with pages that came in; names what must be registered first. */
export function formatNextSteps(pages: readonly TakenPage[], province: string): string {
  const cities = unregistered(pages.map(({ guess }) => guess.city));
  const papers = unregistered(pages.map(({ guess }) => guess.paper));
  const cityOf = (slug: string) =>
    pages.find(({ guess }) => guess.paper.slug === slug)?.guess.city.slug ?? '';
  const register = [
    ...block(
      'content/registry/cities.yaml',
      cities.map(
        ({ slug, name }) =>
          `- { slug: ${slug}, name: ${name}, fullName: ${name}市, province: ${province}, districts: [] }`,
      ),
    ),
    ...block(
      'content/registry/papers.yaml',
      papers.map(({ slug, name }) => `- { slug: ${slug}, name: ${name}, city: ${cityOf(slug)} }`),
    ),
  ];
  const steps = [
    ...(register.length > 0
      ? [['登记新的城市和报纸（核实名称、省份和拼音后写入；未登记前网站不能生成）：', ...register].join('\n')]
      : []),
    `核实 content/pages/<版面>.yaml 中标“请核实”的各项${hasUnknown(pages) ? '；城市未知的，先写上城市和报纸' : ''}。`,
    'npm run messages 看存疑之处；同类错误改 src/parser/ 的规则，个别错误写入 content/corrections/<版面>.yaml。',
    'npm start 生成网站并阅读。',
    '文章定稿后 npm run issue-ids 登记文章编号，把版面记入 content/changes.yaml，一并提交。',
  ];
  return ['下一步', ...steps.map((step, index) => `  ${index + 1}. ${step}`)].join('\n');
}

function hasUnknown(pages: readonly TakenPage[]): boolean {
  return pages.some(({ guess }) => guess.city.slug === UNKNOWN_SLUG);
}

function unregistered(guesses: readonly Guess[]): Guess[] {
  return [
    ...new Map(
      guesses
        .filter(({ isRegistered, slug }) => !isRegistered && !slug.startsWith(UNKNOWN_SLUG))
        .map((one) => [one.slug, one]),
    ).values(),
  ];
}

function block(file: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`     ${file}`, ...lines.map((line) => `       ${line}`)];
}
