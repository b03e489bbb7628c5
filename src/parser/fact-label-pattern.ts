/** What notices and boxes say in lines of their own: which fact, a colon, and the fact. */
export const FACT_LABEL =
  '(?:事件|人物|主持人?|嘉宾|\\p{Script=Han}{0,4}(?:时间|日期|期限|地点|地址|区域|范围|路段|路线|站点|对象|人数|名额|岗位|待遇|学历|电话|热线|传真|邮箱|网址|邮编|联系人|联系方式|联系电话|报名方式|票价|费用))[:：]';
