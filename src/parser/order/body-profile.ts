import type { Cohesion, Profile } from '../cohesion.ts';
import type { Draft } from '../draft.ts';
import { passageStart } from '../passage.ts';

/** Characters and passages from the beginning of a text that show what it is about. */
const MOST_CHARACTERS = 3000;
const MOST_PASSAGES = 60;

/** Profile of the beginning of an article's running text. */
export function bodyProfile({ body }: Draft, cohesion: Cohesion): Profile {
  const texts: string[] = [];
  let room = MOST_CHARACTERS;
  for (const passage of body.slice(0, MOST_PASSAGES)) {
    if (room <= 0) break;
    const text = passageStart(passage, room);
    texts.push(text);
    room -= text.length + 1;
  }
  return cohesion.union(texts.map(cohesion.profile));
}
