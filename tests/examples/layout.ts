/** Pages in short, and the kind of each of their lines. */
export const layouts: readonly { name: string, text: string, kinds: readonly string[] }[] = [
  {
    name: 'buttons, breadcrumbs and data of the page around title, date, speaker and speech',
    text: '当前位置：\n首页\n>\n政务公开\n某县政府工作报告\n来源：\n某县日报\n【字号：\n大\n】\n——2024年1月5日在某县第十八届人民代表大会第四次会议上\n县长　张 某\n'
      + '张某作政府工作报告。本报记者 李某 摄\n各位代表：\n现在，我代表县人民政府向大会报告工作，请予审议，并请各位委员提出意见。\n责任编辑：\n王某\n扫一扫在手机打开当前页',
    kinds: ['noise', 'noise', 'noise', 'noise', 'front', 'noise', 'noise', 'noise', 'noise', 'noise', 'front', 'front',
      'noise', 'body', 'body', 'noise', 'noise', 'noise'],
  },
  {
    name: 'without an address the first prose begins the speech, with the heading above it',
    text: '政府工作报告\n一、2023年工作回顾\n过去一年，面对复杂形势，全县上下团结一心，各项事业取得了新的进步和成绩。\n二、安排\n今年要继续努力。',
    kinds: ['front', 'body', 'body', 'body', 'body'],
  },
  {
    name: 'a table of contents before the speech is none of it',
    text: '政府工作报告\n一、回顾\n二、安排\n各位代表：\n一、回顾\n去年很好。\n二、安排\n今年更好。',
    kinds: ['front', 'front', 'front', 'body', 'body', 'body', 'body', 'body'],
  },
  {
    name: 'a paragraph that starts with such a word stays',
    text: '各位代表：\n下载量和打印量都在增加，政务服务平台的使用更加方便，群众的满意度也明显提高。\n打印\n来源稳定的财政收入是做好各项工作的保障，我们要继续培植税源，做好组织收入工作。',
    kinds: ['body', 'body', 'noise', 'body'],
  },
  {
    name: 'notes and an annex behind the speech',
    text: '各位代表：\n让我们为建设美好家园而努力奋斗！\n附件1\n2024年民生实事\n1.新建学校3所。\n附件2：名词解释（按出现顺序）\n1.“三农”：农业、农村、农民。\n相关链接>>',
    kinds: ['body', 'body', 'annex', 'annex', 'annex', 'note', 'note', 'noise'],
  },
  {
    name: 'a list without 附件 behind the speech is an annex, a file to download is none',
    text: '各位代表：\n让我们为建设美好家园而努力奋斗！\n2024年民生实事项目\n1.新建学校3所。\n附件：报告全文.docx\n上一篇：通知',
    kinds: ['body', 'body', 'annex', 'annex', 'noise', 'noise'],
  },
]
