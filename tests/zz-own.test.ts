import { test } from 'vitest'
import { ownerOf } from '/tmp/wt/cases-b/pipeline/extract/names/owners.ts'
import { segment } from '/tmp/wt/cases-b/pipeline/extract/words.ts'
test('x', () => { for (const c of process.env.CL!.split(' ')) console.log(c, JSON.stringify(ownerOf(c)), segment(c).map(w=>w.text+'/'+w.pos).join(' ')) })
