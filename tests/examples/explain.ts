/** A sentence without a report, and every row that it gives, as read in a report of 2026. */

export interface ExplainExample {
  text: string
  options?: { year?: number, tense?: 'past' | 'plan' }
  /** `table metric measure comparator value unit period`, in the order of the text. */
  records: readonly string[]
  /** `text role`, of those that are no record. */
  others?: readonly string[]
}

export const explanations: readonly ExplainExample[] = [
  { text: '', records: [] },
  { text: '各位代表！', records: [] },
  { text: '地区生产总值增长6.5%', records: ['indicators 地区生产总值 growth eq 6.5 % 2025'] },
  { text: '地区生产总值增长6.5%', options: { tense: 'plan' }, records: ['targets 地区生产总值 growth eq 6.5 % 2026'] },
  { text: '地区生产总值增长6.5%', options: { year: 2020 }, records: ['indicators 地区生产总值 growth eq 6.5 % 2019'] },
  { text: '力争地区生产总值增长6.5%左右', records: ['targets 地区生产总值 growth approx 6.5 % 2026'] },
  {
    text: '主要预期目标是：地区生产总值增长5%以上，居民消费价格上涨2%左右。',
    records: ['targets 地区生产总值 growth ge 5 % 2026', 'targets 居民消费价格 level approx 2 % 2026'],
  },
  {
    text: '全年地区生产总值完成301.2亿元，增长4.1%。',
    records: ['indicators 地区生产总值 level eq 301.2 亿元 2025', 'indicators 地区生产总值 growth eq 4.1 % 2025'],
  },
  {
    text: '企业开办时间由20个工作日压缩至3个工作日',
    records: ['indicators 企业开办时间 level eq 3 个工作日 2025'],
    others: ['20个工作日 baseline'],
  },
  { text: '2019年，第十六届人大', records: [], others: ['2019年 date'] },
]
