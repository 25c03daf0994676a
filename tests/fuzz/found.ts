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
]
