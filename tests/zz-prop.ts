import { readFileSync } from 'node:fs'
import { readReport } from '/work/main/pipeline/index.ts'
import { toTables } from '/work/main/pipeline/tables.ts'
import { sentencesOf } from '/work/main/pipeline/extract/index.ts'
const text = readFileSync('/work/main/raw/140802-2020.txt','utf8')
const base = await readReport(text,{name:'140802-2020.txt'})
const idsOf = async (t:string) => { const r = await readReport(t,{name:'140802-2020.txt'}); const tb = toTables([r]); const m = new Map<string, any>(); for (const [n,rows] of Object.entries(tb)) if(!['metrics','observations','attainment'].includes(n)) for (const row of rows) m.set(n+' '+row.id,row); return m }
const before = await idsOf(text)
const spans = base.lines.filter(l=>l.kind==='body'||l.kind==='note').flatMap(l=>sentencesOf(text,l.start,l.end))
let n=0
const kinds: [string,(s:string)=>string|null][] = [
 ['digit', s=>/[1-8]/.test(s)?s.replace(/([1-8])(?!.*[1-8])/u,d=>String(Number(d)+1)):null],
 ['clause', s=>/。$/.test(s)?s.replace(/。$/,'，工作有序推进。'):null],
 ['front', s=>'扎实工作，'+s],
 ['delete', ()=>''],
]
const t0=performance.now()
for (const [kind,edit] of kinds) { let bad=0
 for (const sp of spans) {
  const s=text.slice(sp.start,sp.end); const e=edit(s); if(e===null) continue; n++
  const t=text.slice(0,sp.start)+e+text.slice(sp.end)
  const after=await idsOf(t)
  const foreign:string[]=[]
  for (const [k,row] of before) if(!after.has(k)) { if(!(Number(row.start)>=sp.start&&Number(row.start)<sp.end)) foreign.push('-'+k+' '+(row.metric??row.text??row.heading??row.part)) }
  for (const [k,row] of after) if(!before.has(k)) { if(!(Number(row.start)>=sp.start&&Number(row.start)<sp.start+e.length)) foreign.push('+'+k+' '+(row.metric??row.text??row.heading??row.part)) }
  if(foreign.length){bad++; if(bad<=12)console.log(kind, JSON.stringify(s.slice(0,40)), foreign.slice(0,4), foreign.length)}
 }
 console.log(kind,'bad',bad)
}
console.log(n,performance.now()-t0)
