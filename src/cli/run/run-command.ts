import { visibleControls } from '../../text/visible-controls.ts';

/** Runs a command for people: what goes wrong is one plain line, not a stack, and exit code 1. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(error instanceof Error && !process.env['DEBUG'] ? visibleControls(error.message) : error);
    process.exitCode = 1;
  }
}

/** What a command was asked for, or how it is used where that is nothing that it can do. */
export function withUsage<Options>(usage: string, read: () => Options): Options {
  try {
    return read();
  } catch (cause) {
    throw new Error(usage, { cause });
  }
}
