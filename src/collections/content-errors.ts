import type { AstroIntegration } from 'astro';

declare global {
  /**
   * Shows what is wrong with the content in every open browser; nothing takes it away again. Vite evaluates the loaders on their
   * own, so a variable of a module would not reach them.
   */
  var showContentErrors: ((errors: string | undefined) => void) | undefined;
}

/** In the dev server, shows mistakes in `content/` in the browser, where the editor looks. */
export function contentErrors(): AstroIntegration {
  return {
    name: 'content-errors',
    hooks: {
      'astro:server:setup': ({ server: { ws } }) => {
        let standing: string | undefined;
        const send = () => {
          if (standing !== undefined) ws.send({ type: 'error', err: { message: standing, stack: '' } });
        };
        globalThis.showContentErrors = (errors) => {
          if (errors === undefined && standing !== undefined) ws.send({ type: 'full-reload' });
          standing = errors;
          send();
        };
        ws.on('connection', send);
      },
    },
  };
}
