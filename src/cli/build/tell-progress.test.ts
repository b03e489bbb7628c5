import { expect, test } from 'vitest';
import { tellProgress } from './tell-progress.ts';

test('a long build tells every ten seconds what is left, a short one nothing', () => {
  const said: string[] = [];
  let now = 0;
  const tell = tellProgress(400, 'pages', { now: () => now, say: (line) => said.push(line) });
  for (let done = 1; done <= 400; done += 1) {
    now += 55;
    tell(done);
  }
  expect(said).toEqual(['182 of 400 pages, 12 s left', '364 of 400 pages, 2 s left']);
});
