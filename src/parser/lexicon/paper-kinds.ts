/** What the titles of papers end in, as alternatives of a pattern. */
export const PAPER_KINDS = '日报|晚报|时报|早报|晨报|商报|都市报|快报|周报|导报|新报|青年报';
