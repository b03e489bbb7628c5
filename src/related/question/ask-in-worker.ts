import type { RelatedAnswer, RelatedQuestion, RelatedReply } from './related-question.ts';

/** Asks in a worker of its own. Rejects when there is no answer at all, or when the signal ends it. */
export async function askInWorker(question: RelatedQuestion, signal: AbortSignal): Promise<RelatedAnswer> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./related-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      const fail = (reason: string): void => {
        reject(
          new Error(`Failed to ask ${question.bundles.map(({ address }) => address).join(', ')}: ${reason}`),
        );
      };
      signal.addEventListener('abort', () => {
        fail('aborted');
      });
      worker.addEventListener('error', ({ message }) => {
        fail(message);
      });
      worker.addEventListener('message', ({ data }: MessageEvent<RelatedReply>) => {
        if (data.type === 'answer') resolve(data.answer);
        else fail(data.reason);
      });
      worker.postMessage(question);
    });
  } finally {
    worker.terminate();
  }
}
