/** Binds the buttons above an article, and the one at selected text. What few readers use is loaded when it is used. */
export function bindArticleTools(article: HTMLElement): void {
  const [save, listen] = document.querySelectorAll<HTMLButtonElement>('.article-tools > button');
  if (save && listen) {
    save.parentElement?.removeAttribute('hidden');
    bindSaving(save, article);
    listen.hidden = !('speechSynthesis' in window);
    listen.addEventListener('click', async () => {
      const { toggleReading } = await import('./read-aloud.ts');
      toggleReading(listen, article);
    });
  }
  const quote = document.querySelector<HTMLButtonElement>('.reading-tools');
  if (quote && 'clipboard' in navigator) {
    const load = async () => {
      const { quoteSelection } = await import('./quote-selection.ts');
      quoteSelection(quote, article);
    };
    document.addEventListener('selectionchange', () => void load(), { once: true });
  }
}

function bindSaving(save: HTMLButtonElement, article: HTMLElement): void {
  const load = () => import('../saved/save-article.ts');
  save.addEventListener('click', async () => {
    (await load()).toggleSaved(save, article);
  });
  try {
    const isSaved = localStorage.getItem('saved')?.includes(article.dataset['articleId'] ?? '');
    if (isSaved)
      void load().then(({ showSaved }) => {
        showSaved(save, article);
      });
  } catch {
    // A browser that keeps nothing has nothing saved.
  }
}
