import type { Cohesion, Profile } from '../cohesion.ts';
import type { Draft } from '../draft.ts';
import { passageStart } from '../passage.ts';

/** The beginning of a text says what it is about. */
const TELLING = 3000;
const MOST_PASSAGES = 60;

/** Profile of the running text of an article in the making, of as much as tells what it is about. */
export function bodyProfile({ body }: Draft, cohesion: Cohesion): Profile {
  const texts: string[] = [];
  let room = TELLING;
  for (const passage of body.slice(0, MOST_PASSAGES)) {
    if (room <= 0) break;
    const text = passageStart(passage, room);
    texts.push(text);
    room -= text.length + 1;
  }
  return cohesion.union(texts.map(cohesion.profile));
}
