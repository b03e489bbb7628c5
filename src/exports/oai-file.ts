/** Name of the static repository among the data files. */
export const OAI_FILE = 'oai.xml';
