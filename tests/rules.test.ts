/** Every rule for names: what it must read, what it must leave, and that its own examples notice when it is off. */
import { namingRules } from '../pipeline/extract/names/order.ts'
import { testNames, testReasons } from './rule-tests.ts'

testReasons(namingRules)
testNames(namingRules, 'rules')
