import { TOKEN_HEADER } from '../../records/desk-protocol.ts';
import { deskWords } from '../../words/desk-words.ts';

/** Asks the desk's server by name; throws what it answers when it refuses, in Chinese. */
export type CallDesk = <Answer>(name: string, body: object) => Promise<Answer>;

/** `token` is the one in the address of the page. */
export function callerOf(token: string): CallDesk {
  return async (name, body) => {
    const response = await fetch(`/desk/api/${name}`, {
      method: 'POST',
      headers: { [TOKEN_HEADER]: token },
      body: JSON.stringify(body),
    }).catch(() => {
      throw new Error(deskWords.offline);
    });
    const answer = await response.json();
    if (!response.ok) throw new Error(answer.error);
    return answer;
  };
}
