/** Inputs in which the fuzzer found a fault, as small as they get. */

export interface Found {
  /** What failed. */
  kind: string
  text: string
}

const opening = '2020年政府工作报告\n各位代表：\n'

export const found: readonly Found[] = [
  { kind: 'schema glossary.term', text: `${opening}相关注释\n一、\n2. “甲”：乙。\n` },
  { kind: 'schema indicators.value', text: `${opening}完成${'亿'.repeat(40)}元。` },
  { kind: 'schema quantities.value', text: `${opening}${'19'.repeat(160)}` },
  { kind: 'schema indicators.metric', text: `${opening}土2020年从第一）4%` },
  { kind: 'ledger reports.quantities', text: `${opening}过三\n1.\n2020年衰` },
  { kind: 'schema targets.deadline', text: `${opening}2025年４万36月底` },
  { kind: 'crash', text: `${opening}${'亿'.repeat(8000)}` },
  { kind: 'exact quantities.value_normalized', text: `${opening}培训2千到3000人，奖励三千万至一亿元。3百到2025年䣟` },
  { kind: 'slow', text: `${opening}${'到亿'.repeat(5000)}` },
  { kind: 'schema indicators.period', text: `${opening}时期2∶∶5-3\n6月底7万百分` },
  { kind: 'spans indicators.quote', text: `${opening}超过其中）⼟（）平方公里分别减少𠮷》2019年以来《与与均名词解释亿元占007万元社会消费品零售总额贷款“1311”实现\n山西省粮食产量座与达到1.元——万元万人贷款项目\n2∶3∶5——` },
  { kind: 'roles budgets.quantity_id', text: `${opening}债券三、社会消费品零售总额\n是指”时期都完成6亿元倍碞` },
  { kind: 'schema budgets.item', text: `${opening}亿元每人每月！` },
  { kind: 'ledger reports.quantities', text: `${opening}甲\n1._53日\n1.+1+1十粮食\n3.\ufeff6病综` },
  { kind: 'crash', text: `${opening}”0‰粮食产量` },
  { kind: 'crash', text: `${opening}）0％` },
  { kind: 'schema indicators.value', text: `${opening}项目零零零座` },
  { kind: 'schema quantities.value', text: `${opening}〇五六℃` },
]
