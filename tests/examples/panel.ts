/** Figures of reports, and the rows of the panel that come of them. */

export interface PanelExample {
  name: string
  /**
   * `report table metric measure value unit comparator period [area] [| words]`; `i` is a fact, `t` a target.
   * Words are the quote with the figure in braces, behind the metric's name and `:` where it is not the bare one.
   */
  rows: readonly string[]
  /** Confidences of the rows, where they are to decide. */
  confidences?: readonly string[]
  /** `area period metric measure value unit`, then `yes` and why where there are others, or `no` and why, and `conflict`. */
  observations: readonly string[]
  /** `area period metric measure target [before …] [actual …] difference outcome reason`, then why it is `first` of several, or `-` and why not. */
  attainment: readonly string[]
}

export const panels: readonly PanelExample[] = [
  {
    name: 'a target beside the year before it, with no later report',
    rows: ['140802-2020 i gdp growth 7.1 % eq 2019', '140802-2020 t gdp growth 6.5 % eq 2020'],
    observations: ['140802 2019 gdp growth 7.1 % yes'],
    attainment: ['140802 2020 gdp growth eq 6.5 before 7.1 not_comparable no_report'],
  },
  {
    name: 'the next report states what came of it',
    rows: [
      '100000-2012 t gdp growth 7.5 % eq 2012', '100000-2013 i gdp growth 7.8 % eq 2012',
      '100000-2013 t gdp growth 7.5 % approx 2013',
    ],
    observations: ['100000 2012 gdp growth 7.8 % yes'],
    attainment: [
      '100000 2012 gdp growth eq 7.5 actual 7.8 0.3 met reached',
      '100000 2013 gdp growth approx 7.5 before 7.8 not_comparable no_report',
    ],
  },
  {
    name: 'about: a fortieth below is met, more is missed',
    rows: [
      '100000-2014 t gdp growth 7.5 % approx 2014', '100000-2015 i gdp growth 7.4 % eq 2014',
      '520000-2025 t gdp growth 5.5 % approx 2025', '520000-2026 i gdp growth 4.9 % eq 2025',
    ],
    observations: ['100000 2014 gdp growth 7.4 % yes', '520000 2025 gdp growth 4.9 % yes'],
    attainment: [
      '100000 2014 gdp growth approx 7.5 actual 7.4 -0.1 met within_leeway',
      '520000 2025 gdp growth approx 5.5 actual 4.9 -0.6 missed short',
    ],
  },
  {
    name: 'a range is a floor for what should rise',
    rows: ['100000-2019 t gdp growth 6~6.5 % between 2019', '100000-2020 i gdp growth 6.1 % eq 2019'],
    observations: ['100000 2019 gdp growth 6.1 % yes'],
    attainment: ['100000 2019 gdp growth between 6~6.5 actual 6.1 0.1 met reached'],
  },
  {
    name: 'less is better: a target without a word for it is a ceiling',
    rows: [
      '100000-2012 t cpi level 4 % approx 2012', '100000-2013 i cpi level 2.6 % eq 2012',
      '100000-2012 t registered_unemployment level 4.6 % le 2012',
      '100000-2013 i registered_unemployment level 4.7 % eq 2012',
    ],
    observations: ['100000 2012 cpi level 2.6 % yes', '100000 2012 registered_unemployment level 4.7 % yes'],
    attainment: [
      '100000 2012 cpi level approx 4 actual 2.6 -1.4 met kept',
      '100000 2012 registered_unemployment level le 4.6 actual 4.7 0.1 missed exceeded',
    ],
  },
  {
    name: 'a fall is stated by its size: 下降3%以上 is a ceiling of -3',
    rows: [
      '100000-2017 t energy_intensity growth -3.4 % ge 2017', '100000-2018 i energy_intensity growth -3.7 % eq 2017',
      '100000-2018 t energy_intensity growth -3 % ge 2018', '100000-2019 i energy_intensity growth -2.6 % eq 2018',
    ],
    observations: ['100000 2017 energy_intensity growth -3.7 % yes', '100000 2018 energy_intensity growth -2.6 % yes'],
    attainment: [
      '100000 2017 energy_intensity growth ge -3.4 actual -3.7 -0.3 met kept',
      '100000 2018 energy_intensity growth ge -3 before -3.7 actual -2.6 0.4 missed exceeded',
    ],
  },
  {
    name: 'neither more nor less is better: a point to hit',
    rows: [
      '100000-2012 t fiscal_deficit level 8000 亿元 eq 2012', '100000-2013 i fiscal_deficit level 1.2 万亿元 eq 2012',
      '100000-2013 t fiscal_deficit level 1.2 万亿元 eq 2013', '100000-2014 i fiscal_deficit level 12000 亿元 eq 2013',
    ],
    observations: ['100000 2012 fiscal_deficit level 1.2 万亿元 yes', '100000 2013 fiscal_deficit level 12000 亿元 yes'],
    attainment: [
      '100000 2012 fiscal_deficit level eq 800000000000 actual 1200000000000 400000000000 missed off_target',
      '100000 2013 fiscal_deficit level eq 1200000000000 before 1200000000000 actual 1200000000000 0 met on_target',
    ],
  },
  {
    name: 'the actual as a bound decides only what it can decide',
    rows: [
      '330000-2021 t gdp level 6 万亿元 ge 2021', '330000-2022 i gdp level 7 万亿元 gt 2021',
      '330000-2022 t gdp level 8 万亿元 eq 2022', '330000-2023 i gdp level 7 万亿元 gt 2022',
    ],
    observations: ['330000 2021 gdp level 7 万亿元 yes', '330000 2022 gdp level 7 万亿元 yes'],
    attainment: [
      '330000 2021 gdp level ge 6000000000000 actual 7000000000000 1000000000000 met reached',
      '330000 2022 gdp level eq 8000000000000 before 7000000000000 actual 7000000000000 -1000000000000 not_comparable bound',
    ],
  },
  {
    name: 'in step with growth of the economy in the same year',
    rows: [
      '100000-2024 t disposable_income growth - - in_step 2024', '100000-2025 i gdp growth 5 % eq 2024',
      '100000-2025 i disposable_income growth 5.1 % eq 2024', '100000-2025 t disposable_income growth - - in_step 2025',
    ],
    observations: ['100000 2024 disposable_income growth 5.1 % yes', '100000 2024 gdp growth 5 % yes'],
    attainment: [
      '100000 2024 disposable_income growth in_step actual 5.1 0.1 met reached',
      '100000 2025 disposable_income growth in_step before 5.1 not_comparable no_report',
    ],
  },
  {
    name: 'several years beside as many later',
    rows: [
      '370000-2021 i gdp average_growth 6.4 % eq 2016/2020', '370000-2021 t gdp average_growth 5.5 % approx 2021/2025',
      '370000-2026 i gdp average_growth 5.9 % eq 2021/2025',
    ],
    observations: ['370000 2016/2020 gdp average_growth 6.4 % yes', '370000 2021/2025 gdp average_growth 5.9 % yes'],
    attainment: ['370000 2021/2025 gdp average_growth approx 5.5 before 6.4 actual 5.9 0.4 met reached'],
  },
  {
    name: 'a plan for a later year starts from the year under review',
    rows: [
      '100000-2011 i gdp level 39.8 万亿元 eq 2010', '100000-2011 t gdp level 55 万亿元 gt 2015',
      '100000-2015 i gdp level 63.6 万亿元 eq 2014',
    ],
    observations: ['100000 2010 gdp level 39.8 万亿元 yes', '100000 2014 gdp level 63.6 万亿元 yes'],
    attainment: ['100000 2015 gdp level gt 55000000000000 before 39800000000000 not_comparable no_report'],
  },
  {
    name: 'why there is no comparison: silence, another measure, another unit',
    rows: [
      '640000-2024 t gdp growth 6 % approx 2024', '640000-2024 t retail_sales growth 5 % eq 2024',
      '640000-2024 t fdi_used level 3 亿元 eq 2024', '640000-2025 i retail_sales level 1400 亿元 eq 2024',
      '640000-2025 i fdi_used level 4 亿美元 eq 2024',
    ],
    observations: ['640000 2024 fdi_used level 4 亿美元 yes', '640000 2024 retail_sales level 1400 亿元 yes'],
    attainment: [
      '640000 2024 fdi_used level eq 300000000 actual 400000000 not_comparable other_unit',
      '640000 2024 gdp growth approx 6 not_comparable not_stated',
      '640000 2024 retail_sales growth eq 5 not_comparable other_measure',
    ],
  },
  {
    name: 'a revised figure: the latest report is preferred, the conflict is seen',
    rows: ['220000-2020 i gdp growth 3.2 % eq 2019', '220000-2021 i gdp growth 3 % eq 2019'],
    observations: ['220000 2019 gdp growth 3 % yes latest_report conflict', '220000 2019 gdp growth 3.2 % no earlier_report conflict'],
    attainment: [],
  },
  {
    name: 'rounding is no conflict, and the figure with more digits is taken',
    rows: ['100000-2025 i gdp level 134.9 万亿元 eq 2024', '100000-2026 i gdp level 135 万亿元 eq 2024'],
    observations: ['100000 2024 gdp level 134.9 万亿元 yes more_digits', '100000 2024 gdp level 135 万亿元 no coarser'],
    attainment: [],
  },
  {
    name: 'a bound that holds is no conflict, one that does not is; exact comes first',
    rows: [
      '520000-2026 i gdp level 2 万亿元 gt 2025', '520000-2026 i gdp level 23562 亿元 eq 2025',
      '520000-2026 i gdp level 3 万亿元 gt 2025',
    ],
    observations: [
      '520000 2025 gdp level 23562 亿元 yes exact conflict', '520000 2025 gdp level 2 万亿元 no bound',
      '520000 2025 gdp level 3 万亿元 no bound conflict',
    ],
    attainment: [],
  },
  {
    name: 'about: the last digit that is no zero, but at most a tenth',
    rows: [
      '100000-1997 i gdp level 67700 亿元 approx 1996', '100000-1997 i gdp level 67795 亿元 eq 1996',
      '100000-1997 i cpi level 10 % approx 1996', '100000-1997 i cpi level 6.1 % eq 1996',
    ],
    observations: [
      '100000 1996 cpi level 6.1 % yes exact conflict', '100000 1996 cpi level 10 % no bound conflict',
      '100000 1996 gdp level 67795 亿元 yes exact', '100000 1996 gdp level 67700 亿元 no bound',
    ],
    attainment: [],
  },
  {
    name: 'said twice: the first sentence; another unit is no conflict',
    rows: [
      '640000-2026 i gdp_per_capita level 1 万美元 gt 2025', '640000-2026 i gdp_per_capita level 7.8 万元 eq 2025',
      '640000-2026 i gdp_per_capita level 7.8 万元 eq 2025',
    ],
    observations: [
      '640000 2025 gdp_per_capita level 7.8 万元 yes first_sentence', '640000 2025 gdp_per_capita level 7.8 万元 no later_sentence',
      '640000 2025 gdp_per_capita level 1 万美元 no other_unit',
    ],
    attainment: [],
  },
  {
    name: 'of two that are about as sure the one said first, where reports speak of the whole',
    rows: ['640000-2026 i gdp growth 5 % eq 2025', '640000-2026 i gdp growth 6 % eq 2025', '640000-2026 i gdp growth 7 % eq 2025'],
    confidences: ['0.80', '0.88', '0.89'],
    observations: [
      '640000 2025 gdp growth 5 % yes first_sentence conflict', '640000 2025 gdp growth 6 % no later_sentence conflict',
      '640000 2025 gdp growth 7 % no later_sentence conflict',
    ],
    attainment: [],
  },
  {
    name: 'of two that are otherwise equal the surer one, though it is said later; what is exact comes before what is sure',
    rows: [
      '640000-2026 i gdp growth 5 % eq 2025', '640000-2026 i gdp growth 6 % eq 2025',
      '640000-2026 i cpi level 2 % eq 2025', '640000-2026 i cpi level 3 % gt 2025',
    ],
    confidences: ['0.61', '0.97', '0.50', '0.99'],
    observations: [
      '640000 2025 cpi level 2 % yes exact conflict', '640000 2025 cpi level 3 % no bound conflict',
      '640000 2025 gdp growth 6 % yes surer conflict', '640000 2025 gdp growth 5 % no less_sure conflict',
    ],
    attainment: [],
  },
  {
    name: 'a figure of another area is an observation there; its own report comes first',
    rows: [
      '140802-2020 i gdp growth 6.2 % eq 2019 140000', '140000-2020 i gdp growth 6.1 % eq 2019',
      '140802-2020 i gdp growth 6 % eq 2019 100000',
    ],
    observations: [
      '100000 2019 gdp growth 6 % yes', '140000 2019 gdp growth 6.1 % yes own_report conflict',
      '140000 2019 gdp growth 6.2 % no other_area conflict',
    ],
    attainment: [],
  },
  {
    name: 'a target set twice: as first set is preferred, and each is judged',
    rows: [
      '510000-2021 t urbanization_rate level 60 % approx 2025', '510000-2023 t urbanization_rate level 62 % approx 2025',
      '510000-2026 i urbanization_rate level 60.5 % eq 2025',
    ],
    observations: ['510000 2025 urbanization_rate level 60.5 % yes'],
    attainment: [
      '510000 2025 urbanization_rate level approx 60 actual 60.5 0.5 met reached first: first_report',
      '510000 2025 urbanization_rate level approx 62 actual 60.5 -1.5 met within_leeway - later_report',
    ],
  },
  {
    name: 'a rank is better when lower; rows without an id are no part of the panel',
    rows: [
      '620000-2025 t gdp rank 10 位 le 2025', '620000-2026 i gdp rank 7 位 eq 2025', '620000-2026 i - level 5 家 eq 2025',
    ],
    observations: ['620000 2025 gdp rank 7 位 yes'],
    attainment: ['620000 2025 gdp rank le 10 actual 7 -3 met kept'],
  },
  {
    name: 'what something turned from is no figure of this year, whichever comes first or has more digits',
    rows: [
      '410000-2020 i fdi_used growth 5.25 % eq 2019 | 实际使用外资由上年增长{5.25%}',
      '410000-2020 i fdi_used growth -1 % eq 2019 | 实际使用外资由上年增长5.25%转为下降{1%}',
      '410000-2020 i energy_intensity growth 4.9 % eq 2019 | 单位生产总值能耗由前三年分别上升{4.9%}、5.5%、0.2%',
      '410000-2020 i energy_intensity growth 0.2 % eq 2019 | 单位生产总值能耗由前三年分别上升4.9%、5.5%、{0.2%}',
      '410000-2020 i energy_intensity growth -1.2 % eq 2019 | 由前三年分别上升4.9%、5.5%、0.2%，转为下降{1.2%}',
      '410000-2020 i surveyed_unemployment level 6.2 % eq 2019 | 城镇调查失业率由{6.2%}降至5.2%',
      '410000-2020 i surveyed_unemployment level 5.2 % eq 2019 | 城镇调查失业率由6.2%降至{5.2%}',
      '410000-2020 i tertiary_share level 44.2 % eq 2019 | 三次产业结构由9.2∶{46.6}∶44.2调整为9∶45∶46',
      '410000-2020 i tertiary_share level 46 % eq 2019 | 三次产业结构由9.2∶46.6∶44.2调整为9∶45∶{46}',
      '410000-2020 i poor_population level 8 家 eq 2019 | 由于受灾，自由流动，从业人员{8家}增至9家',
    ],
    observations: [
      '410000 2019 energy_intensity growth -1.2 % yes new_value',
      '410000 2019 energy_intensity growth 4.9 % no old_value',
      '410000 2019 energy_intensity growth 0.2 % no old_value',
      '410000 2019 fdi_used growth -1 % yes new_value', '410000 2019 fdi_used growth 5.25 % no old_value',
      '410000 2019 poor_population level 8 家 yes',
      '410000 2019 surveyed_unemployment level 5.2 % yes new_value',
      '410000 2019 surveyed_unemployment level 6.2 % no old_value',
      '410000 2019 tertiary_share level 46 % yes new_value', '410000 2019 tertiary_share level 44.2 % no old_value',
    ],
    attainment: [],
  },
  {
    name: 'with a year of its own, what something turned from is a figure of that year',
    rows: [
      '410000-2020 i grain_output level 60 亿元 eq 2015 | 粮食产量由2015年的{60亿}增加到2019年的70亿',
      '410000-2020 i grain_output level 70 亿元 eq 2019 | 粮食产量由2015年的60亿增加到2019年的{70亿}',
      '410000-2020 i grain_output level 60 亿元 eq 2019 | 粮食产量由二〇一五年的{60亿}',
    ],
    observations: [
      '410000 2015 grain_output level 60 亿元 yes',
      '410000 2019 grain_output level 70 亿元 yes new_value', '410000 2019 grain_output level 60 亿元 no old_value',
    ],
    attainment: [],
  },
  {
    name: 'the outturn before what was expected or asked for, though that is exact and came first',
    rows: [
      '410000-1997 i cpi level 10 % eq 1996 | 要把物价涨幅控制在{10%}',
      '410000-1997 i cpi level 6.1 % approx 1996 | 实际回落到{6.1%}左右',
      '410000-1997 i grain_output level 48 亿元 eq 1996 | 预计粮食产量{48亿}',
      '410000-1997 i grain_output level 47 亿元 eq 1996 | 粮食产量{47亿}，超额完成计划',
      '410000-1997 i gdp growth 9.7 % eq 1996 | 经济增速好于预期，地区生产总值主要由工业带动，增长{9.7%}',
    ],
    observations: [
      '410000 1996 cpi level 6.1 % yes outturn', '410000 1996 cpi level 10 % no estimate',
      '410000 1996 gdp growth 9.7 % yes',
      '410000 1996 grain_output level 47 亿元 yes outturn', '410000 1996 grain_output level 48 亿元 no estimate',
    ],
    attainment: [],
  },
  {
    name: 'the whole before a part, a head, a year of several and some months; 其中 before the metric itself is no part',
    rows: [
      '410000-2020 i retail_sales change 40 亿元 eq 2019 | 平均每年增加{40亿元}',
      '410000-2020 i retail_sales change 200 亿元 eq 2019 | 社会消费品零售总额增加{200亿元}',
      '410000-2020 i gdp growth 6.3 % eq 2019 | 上半年地区生产总值增长{6.3%}',
      '410000-2020 i gdp growth 6.1 % eq 2019 | 全年地区生产总值增长{6.1%}',
      '410000-2020 i grain_output level 47 亿元 eq 2019 | 农产品丰收，其中粮食产量{47亿}',
      '410000-2020 i grain_output level 46 亿元 eq 2019 | 其中夏粮{46亿}',
    ],
    observations: [
      '410000 2019 gdp growth 6.1 % yes whole', '410000 2019 gdp growth 6.3 % no part',
      '410000 2019 grain_output level 47 亿元 yes whole', '410000 2019 grain_output level 46 亿元 no part',
      '410000 2019 retail_sales change 200 亿元 yes whole', '410000 2019 retail_sales change 40 亿元 no part',
    ],
    attainment: [],
  },
  {
    name: 'beside which another year stands: it was read into the wrong one',
    rows: [
      '100000-1959 i primary_students level 86 亿元 eq 1952 | 一九五二年有51亿，一九五八年又比一九五七年增加34%，达到{86亿}',
      '100000-1959 i primary_students level 51 亿元 approx 1952 | 小学生，一九五二年有{51亿}',
      '100000-2013 i grain_output ratio 1.2 - eq 2012 | 粮食产量是2007年的{1.2倍}',
      '100000-2013 i cpi level 3 % eq 2012 | 今年居民消费价格涨幅{3%}',
      '100000-2013 i cpi level 2.6 % eq 2012 | 去年居民消费价格涨幅比上年回落到{2.6%}',
    ],
    observations: [
      '100000 2012 cpi level 2.6 % yes own_period', '100000 2012 cpi level 3 % no other_period',
      '100000 2012 grain_output ratio 1.2 yes',
      '100000 1952 primary_students level 51 亿元 yes own_period',
      '100000 1952 primary_students level 86 亿元 no other_period',
    ],
    attainment: [],
  },
  {
    name: 'the bare name before a longer one, the plain count before one at other prices',
    rows: [
      '410000-2020 i fiscal_revenue level 90 亿元 eq 2019 | 税收财政收入:税收财政收入{90亿元}',
      '410000-2020 i fiscal_revenue level 100 亿元 eq 2019 | 全省财政收入:全省财政收入{100亿元}',
      '410000-2020 i goods_trade growth 19.6 % eq 2019 | 扣除价格因素，实际增长{19.6%}',
      '410000-2020 i goods_trade growth 39.7 % eq 2019 | 进出口总额增长{39.7%}',
    ],
    observations: [
      '410000 2019 fiscal_revenue level 100 亿元 yes bare_name', '410000 2019 fiscal_revenue level 90 亿元 no longer_name',
      '410000 2019 goods_trade growth 39.7 % yes plain_count',
      '410000 2019 goods_trade growth 19.6 % no counted_otherwise',
    ],
    attainment: [],
  },
  {
    name: 'what is named and dated before what is carried over; that contradicts nevertheless',
    rows: [
      '410000-2020 i grain_output growth 3.4 % eq 2019 | 比上年增长{3.4%}',
      '410000-2020 i grain_output growth 4.4 % eq 2019 | 粮食产量增长{4.4%}',
      '410000-2020 i cpi level 2.6 % eq 2019 | 居民消费价格涨幅{2.6%}',
      '410000-2020 i cpi level 2.6 % eq 2019 | 去年居民消费价格涨幅{2.6%}',
    ],
    observations: [
      '410000 2019 cpi level 2.6 % yes stated_period', '410000 2019 cpi level 2.6 % no implied_period',
      '410000 2019 grain_output growth 4.4 % yes stated_name conflict',
      '410000 2019 grain_output growth 3.4 % no implied_name conflict',
    ],
    attainment: [],
  },
  {
    name: 'a target that was changed: not what it was before; a later report that sets it again',
    rows: [
      '410000-1993 t gnp average_growth 6 % eq 1991/1995 | 国民生产总值增长速度由{6%}调高到8%',
      '410000-1993 t gnp average_growth 8 % eq 1991/1995 | 国民生产总值增长速度由6%调高到{8%}',
      '410000-1994 t gnp average_growth 9 % eq 1991/1995 | 国民生产总值年均增长{9%}',
    ],
    observations: [],
    attainment: [
      '410000 1991/1995 gnp average_growth eq 8 not_comparable no_report first: first_report',
      '410000 1991/1995 gnp average_growth eq 9 not_comparable no_report - later_report',
      '410000 1991/1995 gnp average_growth eq 6 not_comparable no_report - old_value',
    ],
  },
]
