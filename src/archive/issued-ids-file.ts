/** File of the article ids that were published once and may never vanish. */
export const ISSUED_IDS_FILE = 'content/registry/articles.yaml';
