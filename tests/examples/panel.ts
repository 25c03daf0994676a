/** Figures of reports, and the rows of the panel that come of them. */

export interface PanelExample {
  name: string
  /** `report table metric measure value unit comparator period [area]`; `i` is a fact, `t` a target. */
  rows: readonly string[]
  /** `area period metric measure value unit`, then `yes`, or `no` and why, and `conflict`. */
  observations: readonly string[]
  /** `area period metric measure target [before …] [actual …] difference outcome reason`; `-` not preferred. */
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
    observations: ['220000 2019 gdp growth 3 % yes conflict', '220000 2019 gdp growth 3.2 % no earlier_report conflict'],
    attainment: [],
  },
  {
    name: 'rounding is no conflict, and the figure with more digits is taken',
    rows: ['100000-2025 i gdp level 134.9 万亿元 eq 2024', '100000-2026 i gdp level 135 万亿元 eq 2024'],
    observations: ['100000 2024 gdp level 134.9 万亿元 yes', '100000 2024 gdp level 135 万亿元 no coarser'],
    attainment: [],
  },
  {
    name: 'a bound that holds is no conflict, one that does not is; exact comes first',
    rows: [
      '520000-2026 i gdp level 2 万亿元 gt 2025', '520000-2026 i gdp level 23562 亿元 eq 2025',
      '520000-2026 i gdp level 3 万亿元 gt 2025',
    ],
    observations: [
      '520000 2025 gdp level 23562 亿元 yes conflict', '520000 2025 gdp level 2 万亿元 no bound',
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
      '100000 1996 cpi level 6.1 % yes conflict', '100000 1996 cpi level 10 % no bound conflict',
      '100000 1996 gdp level 67795 亿元 yes', '100000 1996 gdp level 67700 亿元 no bound',
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
      '640000 2025 gdp_per_capita level 7.8 万元 yes', '640000 2025 gdp_per_capita level 7.8 万元 no later_sentence',
      '640000 2025 gdp_per_capita level 1 万美元 no other_unit',
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
      '100000 2019 gdp growth 6 % yes', '140000 2019 gdp growth 6.1 % yes conflict',
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
      '510000 2025 urbanization_rate level approx 60 actual 60.5 0.5 met reached',
      '510000 2025 urbanization_rate level approx 62 actual 60.5 -1.5 met within_leeway -',
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
]
