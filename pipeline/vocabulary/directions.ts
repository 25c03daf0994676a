/** Which way a metric is meant to go: what its targets ask for where their words do not say so. */

/** `higher`: the target is a floor; `lower`: a ceiling; `target`: a point to hit. */
export type Better = 'higher' | 'lower' | 'target'

/** Less is better: prices, unemployment, poverty, pollution, use of energy, deaths. */
const lower = `
  cpi core_cpi retail_price surveyed_unemployment registered_unemployment
  poor_population poverty_incidence urban_rural_income_ratio engel_coefficient
  infant_mortality maternal_mortality
  pm25 pm10 heavy_pollution_days air_quality_index bad_water_share
  energy_intensity carbon_intensity water_intensity industrial_energy_intensity
  energy_consumption coal_consumption coal_share carbon_emissions
  cod_discharge ammonia_nitrogen_discharge sulfur_dioxide_emissions nitrogen_oxide_emissions
  voc_emissions major_pollutants
  non_performing_loan_ratio logistics_cost_ratio government_debt_ratio
  accidents accident_deaths accident_death_rate criminal_cases`

/** Neither more nor less is better: budgeted amounts, quotas, shares of a whole, population. */
const target = `
  ppi house_price natural_growth_rate birth_rate population total_population registered_population
  fiscal_deficit central_deficit local_deficit fiscal_deficit_ratio local_government_debt
  special_bonds general_bonds special_treasury_bonds treasury_bonds
  money_supply social_financing new_loans defense_expenditure
  primary_share secondary_share investment_rate accumulation_rate
  subsistence_recipients coal_capacity`

const words = (list: string): string[] => list.trim().split(/\s+/u)

/** The metrics that are not simply better when higher. */
export const directions: ReadonlyMap<string, Better> = new Map<string, Better>([
  ...words(lower).map((id): [string, Better] => [id, 'lower']),
  ...words(target).map((id): [string, Better] => [id, 'target']),
])

/** What a metric's growth is asked to keep in step with: 居民收入增长与经济增长同步. */
export const inStepWith: ReadonlyMap<string, string> = new Map([
  'disposable_income', 'urban_disposable_income', 'rural_disposable_income',
  'poverty_county_rural_income', 'average_wage', 'general_public_budget_revenue', 'fiscal_revenue',
].map((id) => [id, 'gdp']))
