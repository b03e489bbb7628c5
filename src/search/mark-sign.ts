/** Opens the token of a run of marks. No search key holds it, because folding makes an ordinary letter of it. */
export const MARK_SIGN = 'ａ';
