/** Shows the buttons that write an article in its other forms; without scripts nothing would write them. */
export function offerArticleFiles(): void {
  const status = document.querySelector<HTMLElement>('[data-write-failed]');
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-write]')) {
    const { write: ending = '', type = '', article: id = '' } = button.dataset;
    button.parentElement?.removeAttribute('hidden');
    button.addEventListener('click', async () => {
      try {
        const { writeArticleFile } = await import('./write-article-file.ts');
        await writeArticleFile(id, ending, type);
        if (status !== null) status.textContent = '';
      } catch {
        if (status !== null) status.textContent = status.dataset['writeFailed'] ?? '';
      }
    });
  }
}
