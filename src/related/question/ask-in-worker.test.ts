import { afterEach, expect, test, vi } from 'vitest';
import { askInWorker } from './ask-in-worker.ts';
import type { RelatedQuestion } from './related-question.ts';

const question: RelatedQuestion = {
  bundles: [{ address: '/a/', pages: 1 }],
  program: '',
  terms: ['春耕'],
  filters: {},
  days: { from: '', to: '' },
  limit: 10,
  isFresh: false,
};
const answer = { pages: [], found: 0, faults: [] };
const terminate = vi.fn();

/** Stands for a worker that says one thing when it is asked. */
function answerWith(event: (() => Event) | undefined): void {
  vi.stubGlobal(
    'Worker',
    class extends EventTarget {
      readonly terminate = terminate;
      postMessage(): void {
        if (event !== undefined) this.dispatchEvent(event());
      }
    },
  );
}

afterEach(() => {
  vi.unstubAllGlobals();
  terminate.mockReset();
});

test('an answer is handed on, and the worker ended', async () => {
  answerWith(() => new MessageEvent('message', { data: { type: 'answer', answer } }));
  expect(await askInWorker(question, new AbortController().signal)).toEqual(answer);
  expect(terminate).toHaveBeenCalledTimes(1);
});

test.each([
  ['failure', () => new MessageEvent('message', { data: { type: 'failure', reason: 'lost' } })],
  ['program that does not start', () => Object.assign(new Event('error'), { message: 'lost' })],
])('a %s rejects with its reason, and the worker is ended', async (_, event) => {
  answerWith(event);
  await expect(askInWorker(question, new AbortController().signal)).rejects.toThrow('/a/: lost');
  expect(terminate).toHaveBeenCalledTimes(1);
});

test('whoever asked can end it', async () => {
  answerWith(undefined);
  const asking = new AbortController();
  const asked = askInWorker(question, asking.signal);
  asking.abort();
  await expect(asked).rejects.toThrow('aborted');
  expect(terminate).toHaveBeenCalledTimes(1);
});
