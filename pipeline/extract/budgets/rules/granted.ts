/** Rule for what a rule of support grants: by whom it is granted. */
import { grantOf } from '../granted.ts'
import { named } from '../phrase.ts'
import type { ItemRule } from '../rule.ts'

export const granted: ItemRule = {
  id: 'item/granted',
  why: 'what a rule of support grants is named by those whom it is granted',
  read: (view) => {
    const grant = grantOf(view)
    return grant && named(grant.whom, grant.paid)
  },
  examples: [
    '对首次入规企业给予20万元奖励。 → 首次入规企业奖励', '对瞪羚企业、独角兽企业分别给予50万元、200万元奖励。 → 瞪羚企业奖励；独角兽企业奖励', '对考取大学的困难学生，每人资助5000元。 → 考取大学的困难学生资助', '对税收超过1亿元的企业，给予最高100万元奖励。 → 税收超过1亿元的企业奖励', '对新认定的绿色工厂，给予最高50万元奖励。 → 新认定的绿色工厂奖励', '对新开通的国际航线，每条给予最高200万元补贴。 → 新开通的国际航线补贴',
    '对上规的冷链项目，给予设备补助，最高不超过200万元。 → 上规的冷链项目设备补助',
  ],
  not: ['对薄弱学校投入改造资金3亿元。', '对获奖的农户给予200亩山地。'],
}
