/** Signs with which papers set off labels, crossheads and signatures, for a class of characters. */
export const LABEL_SIGNS = '□■◇◆○●★☆▲△▶►◎※▌▍▎❖';
