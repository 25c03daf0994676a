/** The words of reports by what they do in a name: `words.tsv`, one a line, a word in one class or several. */
import { name, readLexicon, text, word } from './load.ts'
import { words as content } from './texts.ts'

const classes = [
  'sharedhead', 'valuehead', 'levelword', 'dependent', 'replaceable', 'pastheading', 'planheading', 'yearback', 'yearsback', 'yearplan',
  'yearsplan', 'present', 'weakpresent', 'noname', 'threesectors', 'shortgoods', 'approxahead', 'gtahead', 'geahead', 'leahead', 'ltahead',
  'approxbehind', 'gebehind', 'lebehind', 'predicate', 'final', 'nominal', 'praise', 'adverb', 'level', 'group', 'owner', 'abstract', 'value',
  'flow', 'country', 'placed', 'yielding', 'valid', 'standing', 'stop', 'sector', 'action', 'causative', 'opening', 'generic', 'serving', 'size',
  'work', 'part', 'capacityflow', 'lead', 'trailing', 'light', 'idle', 'leadverb', 'measurelead', 'measureof', 'measurehead', 'leadadverb', 'zone',
  'verb', 'carrier', 'carrying', 'reached', 'handling', 'empty', 'ofthing', 'ofwork', 'attending', 'moving', 'be', 'reach', 'keep', 'do', 'rise',
  'fall', 'deal', 'alike', 'apiece', 'yearly', 'sum', 'serial', 'drop', 'ahead', 'done', 'intact', 'opener', 'weakopener', 'act', 'adorning',
  'covering', 'telling', 'trait', 'meeting', 'speaking', 'strengthening', 'substance', 'concentration', 'capacity', 'rest', 'netgain', 'planned',
  'planway', 'comparison', 'fieldside', 'pricesbehind', 'people', 'running', 'ownerend', 'measureend', 'powercapacity', 'powersource', 'leadson',
  'goesto', 'extending', 'denying', 'peercity', 'company', 'newstage', 'rankbound', 'taskunit', 'justwork', 'ofworkitself', 'ownarea', 'modal',
  'narrowed', 'firm', 'insurance', 'placekind', 'spreadrate', 'arearate', 'haste', 'toobject', 'economic', 'sharerate', 'actplace', 'noplace',
  'phraselead', 'placeofone', 'places', 'placesrest', 'servesas', 'insuredrate', 'fundsfor', 'fundword', 'hostkind', 'sizeunit', 'turnedinto',
  'gain', 'effect', 'nexttofigure', 'holdhow', 'hold', 'product', 'briefverb', 'freely', 'perone', 'times', 'workdone', 'workrank', 'nothing',
  'itscapacity', 'tradeword', 'tradeend', 'stressed', 'inall', 'leadstoverb', 'briefadverb', 'tellsahead', 'kindof', 'anypart', 'keptlead',
  'comparedwith', 'since', 'notsince', 'deadline', 'endoftime', 'spanfrom', 'atpresent', 'tonow', 'nowhas', 'role', 'yearsofar', 'centuryend',
  'bynow', 'shareof', 'builtin', 'keptplace', 'inturn', 'summed', 'passed', 'yearlyvalue', 'perhead', 'saidnomore', 'reachverb', 'afar', 'arrived',
  'nearly', 'region', 'stocknoun', 'sharesaid', 'sharenoun', 'nextstep', 'toldverb', 'drug', 'aspects', 'planyears', 'plantime', 'planend',
  'planotherwise', 'beforeplan', 'strongheading', 'reviewname', 'severalbehind', 'severalahead', 'notopening', 'begunyear', 'firstquarter',
  'stillplanned', 'address', 'lookback', 'wholeyear', 'firstpoint', 'partname', 'fromnow', 'planfirst', 'yearcompared', 'notsubject', 'partamount',
  'opened', 'sitekind', 'stagenumber', 'pupil', 'schooling', 'reformend', 'perland', 'usedland', 'yieldsmore', 'economykind', 'sitething',
  'sitelead', 'notpart', 'sizeofplace', 'goesbeyond', 'inrow', 'yearsnear', 'those', 'ofpeople', 'heartfelt', 'trust', 'rallies', 'accomplished', 'added',
  'newkind', 'newly', 'builtup', 'growthrate', 'workrate', 'anywork', 'bareshare', 'throughput', 'cutting', 'proposer', 'proposal', 'totalof',
  'tradepart', 'goods', 'ware', 'madenot', 'andothers', 'kindofgoods', 'goodsahead', 'contrasting', 'behindcountry', 'home', 'framelead',
  'frameend', 'makes', 'tourists', 'earning', 'earnsnothing', 'grown', 'wholearea', 'nounend', 'workstage', 'stage', 'wholeact', 'actend', 'joining', 'nonoun',
  'nounalike', 'smallplace', 'rankless', 'sized', 'awarding', 'norank', 'rankedkind', 'titled', 'ownflow', 'baremodifier', 'replacing', 'staff',
  'ofplaces', 'selecting', 'forwhom', 'reaching', 'handlingmanner', 'sayswhich', 'agreedmoney', 'ranbehind', 'trade', 'sectormeasure', 'adds',
  'areaword', 'cameabout', 'shareword', 'sharealready', 'rateend', 'closely', 'covers', 'countedthing', 'uncounted', 'online', 'firms', 'handled',
  'side', 'workunit', 'stressing', 'about', 'asusual', 'holdsjoining', 'measuredend', 'nomeasure', 'sharedmeasure', 'kindoflist', 'intensity',
  'perunitof', 'owed', 'ofwholelist', 'invested', 'movesmetric', 'flowbehind', 'flowlead', 'preposition', 'prepositionlead', 'whenset', 'setplan',
  'modifierend', 'among', 'amongword', 'amongthem', 'contribution', 'economyalone', 'particleahead', 'particleword', 'madeof', 'rankmark', 'norate',
  'takeswhole', 'plandone', 'ofplan', 'quoting', 'pausing', 'clauseend', 'noteachyear', 'oneofmany', 'andabove', 'funds', 'adding', 'trend',
  'areainname', 'clausemark', 'behinddate', 'placealone', 'bodyof', 'resulting', 'placebound', 'quickened', 'spanoftime', 'threshold', 'vaguething',
  'vaguelead', 'vagueopening', 'comparesareas', 'flowend', 'reachesatend', 'sinceyears', 'passing', 'measureofthings', 'tradevalue', 'carriesout',
  'worksend', 'supplied', 'sentencemark', 'quotemark', 'ownsubject', 'listopen', 'nojoiner', 'nokind', 'kindmark', 'worksbuilt', 'nofieldahead',
  'nofieldinside', 'nofieldend', 'nofieldlead', 'nofield', 'nofieldact', 'workend', 'campaignend', 'holdscampaign', 'fought', 'gathering',
  'worksofrank', 'batchof', 'andalso', 'comesinto', 'planfield', 'hastened', 'ownsranked', 'sentenceend', 'clausejoin', 'topicverb', 'cameof',
  'ofall', 'goesahead', 'placeend', 'beginsact', 'namemark', 'coversbehind', 'policylead', 'policything', 'policydone', 'ownplace', 'placejoiner',
  'circumstance', 'nocircumstance', 'zonename', 'town', 'townsize', 'townpeople', 'zonemeasure', 'comparing', 'comparesdate', 'leftover',
  'noleftover', 'openinghas', 'heldbehind', 'innertown', 'roughshare', 'noroughshare', 'atleast', 'thresholdend', 'thresholdsize', 'sumopener',
  'sharelead', 'rank', 'rankahead', 'firmclass', 'tradework', 'tradekind', 'anytrade', 'placerest', 'model', 'modelunit', 'modelof', 'listmark',
  'valuenoun', 'aheadtold', 'againstyear', 'orderword', 'bythen', 'plannedhere', 'setfor', 'resthas', 'wherebound', 'timemovedto', 'slopesof',
  'keptso', 'striving', 'willbring', 'willreach', 'nowbuilt', 'canbring', 'valuezone', 'industryend', 'sharetail', 'flowword', 'builtuparea',
  'stagesaid', 'fieldtrade', 'joiner', 'linking', 'founding', 'plannedsum', 'ownsize', 'exceeding', 'classbound', 'widefield', 'baremeasure',
  'timemeasure', 'extent', 'slogan', 'inarow', 'classed', 'pace', 'takeswork', 'building', 'floored', 'sumlead', 'attendingto', 'sizedwork',
  'placeless', 'dealsplaces', 'ratename', 'wholemeasure', 'rankedmeasure', 'stepmeasure', 'payee', 'insured', 'joblessgroup', 'ofkind', 'partplace',
  'covered', 'paystandard', 'paidonce', 'grantlead', 'grantclose', 'setstowork', 'usesfund', 'fundnoun', 'sofar', 'firstever', 'growth', 'fundside',
  'payment', 'paying', 'handsout', 'ofrelative', 'proportion', 'eachsize', 'onlist', 'ownmoney', 'beforeshare', 'movechar', 'setvalue', 'setahead',
  'dealtout', 'insuredshare', 'paidout', 'heldagainst', 'goal', 'amountahead', 'opinion', 'amongplaces', 'twosizes',
  'growthgoal', 'turned', 'cutsdown', 'notcutdown', 'turnverb', 'rankarea', 'rankgroup', 'rankpeer', 'ranktaken', 'rankverb', 'listentered',
  'solving', 'ownverb', 'neverplanned', 'thatis', 'eachperson', 'partmark', 'hasmuch', 'onlysomuch', 'onlyjust', 'yearsnamed', 'preventing',
  'toeach', 'paidrate', 'obeying', 'renewing', 'policymark', 'lastplaces', 'supportgiven', 'supportkind', 'partedinto', 'argued', 'settled', 'staffed', 'sizelead', 'costset', 'linedup', 'costspent', 'batch', 'authority', 'quality',
  'statesaid', 'mutual', 'withwhom', 'linksplace', 'smallregion', 'meets', 'hasquality', 'manner', 'mannerend', 'inparts', 'parts', 'aiming',
  'innermanner', 'season', 'early', 'heldthere', 'workingthere', 'eventhead', 'event', 'placethere', 'medal', 'keepingup', 'heldnow', 'granted',
  'ofsomany', 'granting', 'pending', 'deployed', 'leavesstock', 'makesof', 'madeinto', 'announcelead', 'saysofwork', 'sayshould', 'sayall',
  'programact', 'eventend', 'pertime', 'sitebuilds', 'servesthere', 'eventyields', 'staffthere', 'leadsthere', 'track', 'programend', 'capacityend',
  'capacitylead', 'joinsit', 'branch', 'housework', 'saidagain', 'paidoften', 'easing', 'waiving', 'costs', 'burden', 'charge', 'nocharge',
  'happening', 'stands', 'yearsgoal', 'towards', 'planlast', 'nextyear', 'yearafternext', 'notnextyear', 'livingplace', 'livingservice', 'aspect',
  'noaspect', 'costend', 'landwork', 'livesthere', 'fieldalone', 'firmsize', 'jobend', 'jobseeker', 'measureofwhole', 'ratemodifier', 'opposite',
  'processpart', 'frontplace', 'trendverb', 'tothisyear', 'setout', 'fromnothing', 'underway', 'comparedthen', 'nozone', 'becomes', 'uptovalue',
  'stays', 'standsat', 'anyone', 'sharetaken', 'basis', 'basislead', 'basisend', 'suffices', 'sufficing', 'idleinside', 'signedvalue', 'plantend',
  'equalto', 'saidahead', 'firstyears', 'nofirst', 'onlyhas', 'wayfirst', 'workover', 'zonewithfigures', 'plainzone', 'makeszone', 'pullsup',
  'takesout', 'takenoutend', 'placesthere', 'bed', 'schoolkind', 'otherschool', 'bedplace', 'nobedplace', 'wholeuse', 'supporting', 'pointmark',
  'vagueplace', 'goalled', 'peoplegroup', 'actofpeople', 'incomeofeach', 'yearsopened', 'spentover', 'fundedfield', 'payingfirm', 'winsstatus',
  'seizing', 'chance', 'capitaldrawn', 'ofallkinds', 'stagealone', 'paidonly', 'scheme',
  'countedby', 'donewell', 'worksunit', 'countryside', 'memberkind', 'titledkind', 'addsto', 'personkind', 'staffkind', 'lastyearsaid', 'thenonly',
  'monthtail', 'tradefact', 'sharewhole', 'allpeople', 'powermade', 'headedcapacity', 'liststands', 'headedact', 'worksstandard', 'areawide', 'heldonce', 'heldtimes', 'yieldlead',
  'activityend', 'bringsabout', 'bymeans', 'helping', 'kindergarten', 'kindergartenrate', 'countofhonours', 'score', 'games', 'honoured',
  'insuredact', 'joinsinsurance', 'insurancename', 'insurancekind', 'insuredgroup', 'uptothen', 'thingend', 'groupinneed', 'groupwork',
  'callednumber', 'partofworks', 'groupsof', 'groupname',
] as const

/** What a word does: see the notes in `words.tsv`. */
export type WordClass = (typeof classes)[number]

const entries = readLexicon('words.tsv', content, {
  word,
  class: name(...classes),
  note: text,
  example: text,
})

const byClass = new Map<WordClass, Set<string>>()
for (const entry of entries) byClass.set(entry.class, (byClass.get(entry.class) ?? new Set()).add(entry.word))

/** The classes of each word: most words that are asked for have none, and one look says so. */
const classesOf = new Map<string, Set<WordClass>>()
for (const entry of entries) classesOf.set(entry.word, (classesOf.get(entry.word) ?? new Set()).add(entry.class))

/** By the code of their first character, a bit for each length that words with a class have: most that are asked for have none. */
const lengths = new Uint32Array(0x10000)
for (const word of classesOf.keys()) {
  const code = word.charCodeAt(0)
  lengths[code] = (lengths[code] as number) | (1 << word.length)
}

/** Whether a word is of a class: `isWord('产值', 'value')`. */
export const isWord = (word: string, of: WordClass): boolean =>
  ((lengths[word.charCodeAt(0)] as number) & (1 << word.length)) !== 0 && (classesOf.get(word)?.has(of) ?? false)

/** Whether a word is of one class or another: `isAnyWord('产值', 'value', 'trait')`. */
export function isAnyWord(word: string, ...of: readonly WordClass[]): boolean {
  const found = ((lengths[word.charCodeAt(0)] as number) & (1 << word.length)) === 0 ? undefined : classesOf.get(word)
  return found !== undefined && of.some((each) => found.has(each))
}

/** Whether a name is that of a class. */
export const isClass = (name: string): name is WordClass => (classes as readonly string[]).includes(name)

/** All words of a class, in the order of the file. */
export const wordsOf = (of: WordClass): readonly string[] => [...byClass.get(of) ?? []]

/** The part of speech that a class gives to its words, where it is not that of the general list. */
const partOfSpeech: Partial<Record<WordClass, string>> = {
  predicate: 'v', final: 'v', adverb: 'd', verb: 'v', level: 'b', group: 'n', owner: 'n', value: 'n', trait: 'n',
}
/** Later classes win over earlier ones: a value is a noun also where it may be a predicate. */
const order: readonly WordClass[] = ['trait', 'verb', 'praise', 'abstract', 'flow', 'nominal', 'adverb', 'final', 'predicate', 'level', 'group', 'owner', 'value', 'stop']

/** Every word with its part of speech, empty for that of the general list. */
export const reportWords: readonly { word: string; pos: string }[] = order.flatMap((of) =>
  [...byClass.get(of) ?? []].map((each) => ({ word: each, pos: partOfSpeech[of] ?? '' })))
