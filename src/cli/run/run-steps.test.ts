import { expect, test } from 'vitest';
import { runSteps, type Step, type StepResult } from './run-steps.ts';

function step(name: string, result: Partial<StepResult>, needs: readonly string[] = []): Step {
  const whole = { passed: 0, failed: 0, skipped: 0, output: '', ...result };
  return { name, needs, run: () => Promise.resolve(whole) };
}

async function printed(steps: readonly Step[]): Promise<string> {
  const lines: string[] = [];
  await runSteps(steps, 1, (line) => lines.push(line));
  return lines.join('\n');
}

test('tests and steps are added up', async () => {
  const total = await runSteps(
    [step('unit', { passed: 7, failed: 2, skipped: 1 }), step('lint', { passed: 1 })],
    1,
    () => {},
  );
  expect(total).toMatchObject({ passed: 8, failed: 2, skipped: 1 });
});

test('a failure is printed with its output, and the next step still runs', async () => {
  const lines = await printed([
    step('lint', { failed: 1, output: 'a.ts: unused b' }),
    step('unit', { passed: 1 }),
  ]);
  expect(lines).toMatch(/✗ lint .*\na\.ts: unused b\n\n✓ unit/u);
});

test('the output of a step that passed is not printed', async () => {
  expect(await printed([step('lint', { passed: 1, output: 'all fine' })])).not.toContain('all fine');
});

test('a step whose needs failed is skipped, and so is what needs it', async () => {
  const steps = [
    step('build', { failed: 1 }),
    step('check', { passed: 1 }, ['build']),
    step('read', { passed: 5 }, ['check']),
  ];
  expect(await runSteps(steps, 1, () => {})).toMatchObject({ passed: 0, failed: 1, skipped: 2 });
});

test('steps run side by side, but not before what they need', async () => {
  const events: string[] = [];
  const timed = (name: string, needs: readonly string[] = []): Step => ({
    name,
    needs,
    run: async () => {
      events.push(`${name} starts`);
      await Promise.resolve();
      events.push(`${name} ends`);
      return { passed: 1, failed: 0, skipped: 0, output: '' };
    },
  });
  await runSteps([timed('build'), timed('read', ['build']), timed('lint')], 2, () => {});
  expect(events.slice(0, 2)).toEqual(['build starts', 'lint starts']);
  expect(events.indexOf('read starts')).toBeGreaterThan(events.indexOf('build ends'));
});

test('a step that throws has failed with its message', async () => {
  const thrown: Step = { name: 'build', needs: [], run: () => Promise.reject(new Error('no disk')) };
  expect(await printed([thrown])).toContain('no disk');
});
