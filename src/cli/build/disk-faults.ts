import disk from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { sep } from 'node:path';

/**
 * Loaded before a command (`node --import`), this stops it at one change of the disk in its folder. `FAULT_AT` is the number of that
 * change, counted from 1, or the end of the path that it makes. `FAULT` says how it fails: `KILL` ends the process, after half of what
 * is to be written; `ENOSPC` is told by it and by all writes that follow; any other error by it alone. Without `FAULT` the number of
 * changes is told at the end.
 */
const { FAULT, FAULT_AT = '' } = process.env;

/** What takes space on the disk. */
const WRITES = ['writeFile', 'copyFile', 'mkdir'];
const CHANGES = [...WRITES, 'link', 'rename', 'rm', 'unlink'];

let changes = 0;
let isBroken = false;

/** Fails in place of a change, if it is to fail. */
function meet(name: string, [path, target]: readonly unknown[]): void {
  const made = String(['link', 'rename', 'copyFile'].includes(name) ? target : path);
  if (!made.startsWith(process.cwd() + sep)) return;
  changes += 1;
  const isThis = FAULT_AT !== '' && (String(changes) === FAULT_AT || made.endsWith(sep + FAULT_AT));
  const isFull = isBroken && FAULT === 'ENOSPC' && WRITES.includes(name);
  if (!isFull && (isBroken || !isThis)) return;
  isBroken = true;
  if (name === 'writeFile' && (typeof target === 'string' || target instanceof Uint8Array)) {
    real.writeFileSync(made, target.slice(0, target.length / 2));
  }
  if (FAULT === 'KILL') process.kill(process.pid, 'SIGKILL');
  throw Object.assign(new Error(`${FAULT}: ${name} ${made}`), { code: FAULT });
}

const real = { writeFileSync: disk.writeFileSync };

for (const name of CHANGES) {
  for (const [place, key] of [
    [disk, `${name}Sync`],
    [disk.promises, name],
  ] as const) {
    const change: unknown = Reflect.get(place, key);
    if (typeof change !== 'function') continue;
    const guarded = (...args: readonly unknown[]): unknown => {
      try {
        meet(name, args);
      } catch (error) {
        if (place === disk) throw error;
        return Promise.reject(error);
      }
      return Reflect.apply(change, place, args);
    };
    Reflect.set(place, key, guarded);
  }
}
syncBuiltinESMExports();

if (FAULT === undefined) process.on('exit', () => console.error(`${changes} changes of the disk`));
