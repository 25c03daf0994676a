import { metrics } from '../vocabulary/metrics.ts'
import { catalogued, cataloguedAs, canonicalName } from '../extract/metrics.ts'
import { idsByForm } from '../extract/forms.ts'
// each alias: forms must agree with the alias's metric
for (const m of metrics) for (const n of [m.name_zh, ...m.aliases]) {
  const ids = idsByForm(canonicalName(n))
  if (ids.some((id) => id !== m.metric_id)) console.log(n, m.metric_id, ids)
  for (const pre of ['新增']) { const c = catalogued(pre + n); if (c && process.argv[3] === 'v') console.log(pre + n, c.metric_id) }
}
for (const n of (process.argv[2] ?? '').split(' ')) console.log(n, catalogued(n)?.metric_id ?? '-', cataloguedAs(n, true)?.metric_id ?? '-')
