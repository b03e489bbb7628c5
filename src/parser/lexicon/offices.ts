/** What the names of offices that sign or give notice end in, as alternatives of a pattern. */
export const OFFICE_ENDING =
  '局|处|委|会|办|办公室|政府|法院|院|校|学|社|中心|公司|集团|银行|大队|支队|指挥部|街道|[镇乡村厂站所部厅馆队]';

/** What the names of schools end in. */
export const SCHOOL_ENDING = '中学|小学|学校|大学|学院|幼儿园|[一二三四五六七八九十]中';
