/** What no dateline has inside. */
const OUTSIDE = '。，,:：（()“”"\\s';

/** Agency, place and day, or 本报讯, at the start of a report; also a column's name before the reporter's bracket. */
export const DATELINE = `【?(?:[^${OUTSIDE}]{0,14}(?:报讯|网讯|社讯|台讯|社电|日电|日讯|日消息|综合消息)】?|综合[^${OUTSIDE}]{2,18}(?:消息|报道)(?=\\s)|[^${OUTSIDE}]{1,8}讯】?(?=\\s?[（(])|[^${OUTSIDE}]{2,14}(?=\\s?[（(](?:本报|见习|实习|特约|首席|全媒体)*(?:记者|通讯员|实习生)))`;
