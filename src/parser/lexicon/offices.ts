/** Alternatives of a pattern: endings of the names of offices that no given name shares. */
export const DISTINCT_OFFICE_ENDING =
  '局|办公室|政府|法院|医院|党校|中心|公司|集团|银行|大队|支队|委员会|联合会|管理处|指挥部|宣传部|街道|[镇乡]';

/** Alternatives of a pattern: all endings of the names of offices that sign or give notice. */
export const OFFICE_ENDING = `${DISTINCT_OFFICE_ENDING}|[处委会办院校学社村厂站所部厅馆队]`;

/** What the names of schools end in. */
export const SCHOOL_ENDING = '中学|小学|学校|大学|学院|幼儿园|[一二三四五六七八九十]中';

/** What somebody is called who holds an office, behind its name. */
export const HOLDER_ENDING = '主任|医[师生]|教授|研究员|书记|[院局校]长';
