import { savedWords } from '../../words/saved-words.ts';

let stop: (() => void) | undefined;

/** Reads the article aloud, paragraph by paragraph, from the first one in sight, and marks the one that is read; stops if it does. */
export function toggleReading(button: HTMLButtonElement, article: HTMLElement): void {
  if (stop !== undefined) {
    stop();
    return;
  }
  const parts = [...article.querySelectorAll<HTMLElement>('[data-search-text]')];
  let at = parts.findIndex((part) => part.getBoundingClientRect().bottom > 0);
  const finish = (): void => {
    stop = undefined;
    parts[at]?.removeAttribute('aria-current');
    button.textContent = savedWords.listen;
    speechSynthesis.cancel();
  };
  const read = (): void => {
    const part = parts[at];
    if (part === undefined) {
      finish();
      return;
    }
    part.setAttribute('aria-current', 'true');
    part.scrollIntoView({ block: 'nearest' });
    const speech = new SpeechSynthesisUtterance(part.textContent);
    speech.lang = 'zh-CN';
    speech.addEventListener('end', () => {
      if (stop !== finish) return;
      part.removeAttribute('aria-current');
      at += 1;
      read();
    });
    speech.addEventListener('error', () => {
      if (stop === finish) finish();
    });
    speechSynthesis.speak(speech);
  };
  stop = finish;
  button.textContent = savedWords.stop;
  addEventListener('pagehide', finish, { once: true });
  read();
}
