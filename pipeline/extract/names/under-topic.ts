/** Dependent nouns joined to what the sentence spoke of: 粮食 and 总产 are 粮食总产. */
import { endWord, hasWord, startWord, withoutEnd, withoutStart } from '../../lexicon/edges.ts'
import { isAnyWord, isWord } from '../../lexicon/words.ts'
import { dependent, replaceable } from '../../vocabulary/heads.ts'
import * as names from '../../vocabulary/patterns-names.ts'
import { takesShare } from '../../vocabulary/patterns-shares.ts'
import { metricOf } from '../metrics.ts'
import { heldUnder, isTotalCount } from './held.ts'
import { isEvent } from './owner-fits.ts'
import type { Owner } from './owners.ts'
import { measureOfName } from './shared.ts'
import { isRateAlone } from './share-words.ts'
import { withoutStage } from './stages.ts'
import { handledTogether } from './together.ts'
import type { Topic } from './topics.ts'

/** 全程网办率, 时限压缩率. */
const longestRate = 5
/** Longer names are a clause: their last noun is what a dependent noun replaces. */
const longestOwner = 12
/** A dependent noun and its topic; `bare` is the topic's name without the share or rate at its end. */
interface Under { topic: Topic; noun: string; bare: string }

/** 重点项目 of 重点项目完成投资: works without their money. */
const worksOf = ({ noun, metric }: Topic): string => withoutEnd(withoutEnd(noun || metric, 'invested'), 'funds')

/** Whether what was told is one of its owner's: what it did, or what is told of the thing that was announced (把茶业作为支柱来抓，基地9万亩), or of an event. */
const isOwnOf = ({ verb, metric }: Topic, { name, announced, isSaid }: Owner): boolean =>
  verb.startsWith(name) || ((announced === true || isSaid === true || isEvent(name)) && metric.startsWith(name))

/** Ways to join the two; the first that holds is right. */
const joinings: readonly {
  is: (under: Under) => boolean
  name: (under: Under) => string
}[] = [
  // 居民医保参保率95%，补助标准: of the insurance, not of who joined it
  { is: ({ noun, bare }) => endWord(noun, 'paystandard') !== '' && endWord(bare, 'insuredrate') !== '', name: ({ noun, bare }) => withoutEnd(bare, 'insuredrate') + noun },
  // 人均 stands before what it is the mean of
  { is: ({ noun }) => noun === names.perHead, name: ({ topic, noun }) => noun + withoutStart(topic.metric, 'accomplished') },
  // 家政服务从业人员4.6万人，营业收入: of the trade in which they work
  {
    is: ({ topic, noun }) => isWord(noun, 'value') && endWord(topic.metric, 'staffthere') !== '' && topic.verb === '' && withoutEnd(topic.metric, 'staffthere').length > 1,
    name: ({ topic, noun }) => withoutEnd(topic.metric, 'staffthere') + noun,
  },
  // 科研人员40人，产值; 新建道路6条，营业收入: those who work there have no value, and roads earn nothing
  {
    is: ({ topic, noun }) => isAnyWord(noun, 'value', 'earning') && (endWord(topic.metric, 'staff') !== '' || endWord(topic.noun, 'earnsnothing') !== ''),
    name: ({ noun }) => noun,
  },
  // 商业航天产业集聚企业36家，产值: whose firms they are, whose value it is
  {
    is: ({ topic, noun }) => isAnyWord(noun, 'value', 'earning') && endWord(noun, 'firm') === '' && topic.owner !== null && isOwnOf(topic, topic.owner),
    name: ({ topic, noun }) => (topic.owner?.name ?? '') + noun,
  },
  // a stage of works is that of the thing, not of its investment
  {
    is: ({ noun }) => isWord(noun, 'workstage'),
    name: ({ topic, noun }) => noun + withoutStage(noun, worksOf(topic)),
  },
  // 重点项目30个，完成投资9亿元，开工率: that of the works, not of their money or the act
  {
    is: ({ topic, noun }) => isWord(noun, 'workrate') && endWord(worksOf(topic), 'anywork') !== '',
    name: ({ topic, noun }) => worksOf(topic) + noun,
  },
  // exports behind what is no goods are those of the area
  {
    is: ({ topic, noun }) => isWord(noun, 'tradepart') && !hasWord(topic.metric, 'goods'),
    name: ({ noun }) => noun,
  },
  // 新增住房200套，总量: of what was newly added, the thing is named as it is
  {
    is: ({ topic, noun }) =>
      (isWord(noun, 'totalof') || isTotalCount(noun)) && topic.noun !== '' &&
      (topic.verb === '' ? startWord(topic.metric, 'newly') !== '' : !topic.noun.startsWith(topic.verb)),
    name: ({ topic }) => (topic.verb === '' ? withoutStart(topic.metric, 'newly') : topic.noun),
  },
  // 进出口10亿元，出口额: a part of foreign trade
  {
    is: ({ topic, noun }) => isWord(noun, 'tradepart') && topic.metric.includes(names.trade),
    name: ({ noun }) => names.foreignTrade + noun,
  },
  // 游客50万人次，收入: that of tourism
  {
    is: ({ topic, noun }) => isWord(noun, 'earning') && hasWord(topic.metric, 'tourists'),
    name: ({ noun }) => names.tourism + noun,
  },
  // 办理建议36件、提案31件，办复率: the rate of all that was handled
  {
    is: ({ topic, noun }) => isRateAlone(noun) && handledTogether(topic) !== '',
    name: ({ topic, noun }) => handledTogether(topic) + noun,
  },
  // 办复率100%，满意率98%: a rate takes the place of the one before it
  {
    is: ({ noun, bare }) => isRateAlone(noun) && isRateAlone(bare),
    name: ({ noun, bare }) => ofRate(bare) + noun,
  },
  // 营业收入翻一番、利润翻两番: a topic that lacks an owner itself gives none
  {
    is: ({ noun, bare }) => dependent.has(bare) && dependent.has(noun) && !metricOf(bare + noun),
    name: ({ noun }) => noun,
  },
  // 新引育链主企业9家，配套率: the rate is that of the things, not of those added
  {
    is: ({ topic, noun, bare }) =>
      isRateAlone(noun) && startWord(topic.verb, 'adding') !== '' && bare !== topic.noun && topic.noun !== '',
    name: ({ topic, noun }) => topic.noun + noun,
  },
  // 办理政协提案71件，满意率100%: the rate is that of the things, not of the act
  {
    is: ({ topic, noun, bare }) =>
      isRateAlone(noun) &&
      topic.verb !== '' &&
      bare !== topic.noun &&
      metricOf(topic.noun) !== null,
    name: ({ topic, noun }) => topic.noun + noun,
  },
]

/** Joins a dependent noun to the topic, best as the catalogue has it: 粮食 and `总产` → `粮食总产`. */
export function underTopic(topic: Topic, noun: string): string {
  const share = names.dependentShare.test(noun)
  const under = {
    topic,
    noun,
    // 总量居第4，增速高于全国: the rate is that of the thing.
    bare: share ? topic.metric.replace(names.shareAtEnd, '') : withoutEnd(topic.metric, startWord(noun, 'growthrate') === '' ? 'growthrate' : 'grown'),
  }
  const held = heldUnder(topic, noun)
  if (held !== '') return held
  const joining = joinings.find(({ is }) => is(under))
  return joining ? joining.name(under) : joinedName(under)
}

/**
 * Both joined as the catalogue knows them, or one measure in the place of another, or one behind
 * the other.
 */
function joinedName(under: Under): string {
  const { topic, noun, bare } = under
  const owners = topic.noun !== '' && topic.noun !== bare ? [bare, topic.noun] : [bare]
  const candidates = owners.flatMap((owner) => joinDependent(owner, noun))
  const known = candidates.find((name) => metricOf(name) !== null)
  if (known !== undefined) return known
  const measure = measureReplaced(under)
  if (measure !== '') return bare.slice(0, -measure.length) + noun
  // 产量 behind 产量, 投资 behind 产量: the noun of one takes the place of the other's.
  const replaces =
    !noun.startsWith(takesShare) &&
    (ownerLength(under) > longestOwner || startWord(noun, 'replacing') !== '')
  return candidates[candidates.length > 1 && replaces ? 1 : 0] ?? noun
}

/** How long the topic's name is without its act, which makes no clause of it. */
const ownerLength = ({ topic, bare }: Under): number =>
  (bare === topic.verb + topic.noun ? topic.noun : bare).length

/** The measure at the end of the topic whose place a noun takes; empty where it takes none. */
function measureReplaced({ topic, noun, bare }: Under): string {
  const measure = measureOfName(bare)
  // 储能装机规模增长20%，利用率达90%: the rate is that of the thing, not of its measure.
  const isRate = noun.endsWith(names.rateEnd) && topic.verb === '' && measure.length > 1
  // 国有企业资产总额增长8%，利润总额增长3%: one value takes the place of the other.
  const isValue =
    isWord(noun, 'value') &&
    (!isWord(noun, 'bareshare') || isWord(measure, 'totalof')) &&
    isWord(measure, 'value') &&
    endWord(measure, 'firm') === '' &&
    !noun.startsWith(measure)
  return (isRate || isValue) && bare.length > measure.length + 1 ? measure : ''
}

/**
 * What a rate is one of, without its own noun: `建议办结率` → `建议`; empty where it is the noun alone.
 */
function ofRate(rate: string): string {
  for (let length = Math.min(longestRate, rate.length - 1); length > 1; length--) {
    if (dependent.has(rate.slice(-length))) return rate.slice(0, -length)
  }
  return rate.length > 4 ? rate.slice(0, -names.rateLength) : ''
}

/**
 * Joins a dependent noun with the subject before it: 粮食播种面积 + 总产 → 粮食总产 is one candidate, the
 * plain join the other.
 */
function joinDependent(topic: string, noun: string): string[] {
  const out: string[] = []
  // 水果出口新增国家 + 出口量 is 水果出口量.
  const again = noun.length > 2 ? topic.indexOf(noun.slice(0, 2)) : -1
  if (again > 0) return [topic.slice(0, again) + noun]
  for (const tail of replaceable) {
    if (!topic.endsWith(tail) || topic.length === tail.length) continue
    out.push(topic.slice(0, -tail.length) + noun)
    break
  }
  return [topic + noun, ...out]
}
