/** Makes something once a build; in the dev server afresh each time, for content may have changed. */
export function oncePerBuild<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return () => {
    if (made === undefined || import.meta.env.DEV) made = make();
    return made;
  };
}
