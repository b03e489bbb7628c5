import { expect, test } from 'vitest';
import {
  doStep,
  isUnsaved,
  markSaved,
  rebase,
  redoStep,
  startHistory,
  stepsDone,
  undoStep,
} from './history.ts';

const step = (id: string) => ({ remove: [id], add: [] });
const done = (history: Parameters<typeof stepsDone>[0]) => stepsDone(history).map(({ remove }) => remove[0]);
const two = doStep(doStep(startHistory('旧', 's0'), step('a')), step('b'));

test('steps are taken back and done again, past the ends nothing happens', () => {
  const back = undoStep(undoStep(undoStep(two)));
  expect(done(back)).toEqual([]);
  expect(done(redoStep(redoStep(redoStep(back))))).toEqual(['a', 'b']);
  expect(done(undoStep(redoStep(redoStep(redoStep(back)))))).toEqual(['a']);
});
test('another step takes the place of those that were taken back', () =>
  expect(done(redoStep(doStep(undoStep(two), step('c'))))).toEqual(['a', 'c']));
test('a save is unsaved again by what is taken back, and saved by what is done again', () => {
  const saved = markSaved(two, 's1');
  expect([
    isUnsaved(two),
    isUnsaved(saved),
    isUnsaved(undoStep(saved)),
    isUnsaved(redoStep(undoStep(saved))),
  ]).toEqual([true, false, true, false]);
  expect(isUnsaved(doStep(undoStep(saved), step('c')))).toBe(true);
});
test('what was not saved is done again on what others wrote', () => {
  const after = rebase(doStep(markSaved(two, 's1'), step('c')), '新', 's2');
  expect([done(after), after.base, after.sum, isUnsaved(after)]).toEqual([['c'], '新', 's2', true]);
  expect(done(rebase(undoStep(markSaved(two, 's1')), '新', 's2'))).toEqual([]);
});
