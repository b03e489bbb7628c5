import fc from 'fast-check';

/** Any number does; it is the same for everyone, so that a gate that passed once passes again. */
const GATE_SEED = 20220512;

// `PROPERTY_SEED=random` looks for new counterexamples; `PROPERTY_SEED=<number>` repeats a run.
const wished = process.env['PROPERTY_SEED'];
if (wished !== 'random') fc.configureGlobal({ seed: wished === undefined ? GATE_SEED : Number(wished) });
