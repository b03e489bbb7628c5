import { oncePerArchive } from '../archive/once-per-archive.ts';
import { noteView } from '../views/site/note-view.ts';

/** What all notes show of the archive, counted once. */
export const viewOfNotes = oncePerArchive(noteView);
