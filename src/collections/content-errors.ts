/** The browsers in which pages of the dev server are open. */
interface OpenBrowsers {
  readonly on: (event: 'connection', listener: () => void) => unknown;
  readonly send: (payload: {
    readonly type: 'error';
    readonly err: { readonly message: string; readonly stack: string };
  }) => void;
}

/** Shows what is wrong with the content in the open browsers, where the editor looks, and in those that come later. */
export type ContentErrors = (errors: string | undefined) => void;

/** Until it is told that nothing is wrong any more; whoever tells it has open pages loaded again, and with that the errors go. */
export function contentErrors(browsers: OpenBrowsers): ContentErrors {
  let standing: string | undefined;
  const send = () => {
    if (standing !== undefined) browsers.send({ type: 'error', err: { message: standing, stack: '' } });
  };
  browsers.on('connection', send);
  return (errors) => {
    standing = errors;
    send();
  };
}
