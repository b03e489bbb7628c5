/** What text layers of PDF files have in the place of ordinary characters: radicals and compatibility forms. */
const RADICAL = /[\u2e80-\u2fdf\uf900-\ufaff]/gu;

/** Radicals that NFKC leaves alone, and below each the character of `EquivalentUnifiedIdeograph.txt` in Unicode. */
const UNMAPPED =
  '⺁⺄⺅⺈⺉⺊⺋⺌⺍⺎⺏⺐⺒⺓⺔⺕⺖⺗⺘⺙⺛⺜⺝⺞⺠⺡⺢⺣⺤⺥⺦⺧⺨⺩⺫⺬⺭⺮⺯⺰⺱⺲⺶⺷⺸⺹⺺⺻⺼⺽⺾⺿⻀⻁⻂⻃⻄⻅⻆⻇⻈⻉⻊⻋⻌⻍⻎⻏⻐⻑⻒⻓⻔⻕⻖⻗⻘⻙⻚⻛⻜⻝⻞⻟⻠⻡⻢⻣⻤⻥⻦⻧⻨⻩⻪⻫⻬⻭⻮⻯⻰⻱⻲';
const EQUIVALENT =
  '厂乙亻刀刂卜㔾小小兀尣尢巳幺彑彐忄㣺扌攵旡日月歺民氵氺灬爫爫丬牛犭王目示礻竹糹纟罓罒羊羊羊耂肀聿肉臼艹艹艹虎衤覀西见角角讠贝足车辶辶辶邑钅長镸长门阜阝雨青韦页风飞食食飠饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀';

/** A text with the ordinary characters in the place of radicals; each character stays at its offset. */
export function foldRadicals(text: string): string {
  return text.replace(RADICAL, (radical) => {
    const at = UNMAPPED.indexOf(radical);
    const folded = at === -1 ? radical.normalize('NFKC') : EQUIVALENT.charAt(at);
    return folded.length === 1 ? folded : radical;
  });
}
