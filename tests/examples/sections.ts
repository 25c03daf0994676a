/** Speeches in short, and the tree of their headings: level by indent, marker, heading. */
export const sections: readonly { name: string, text: string, tree: readonly string[] }[] = [
  {
    name: 'a heading alone, and headings that run into their paragraph',
    text: '各位代表：\n一、去年工作\n（一）工业稳步增长。产值增长7%。\n（二）农业连年丰收。\n二、今年安排\n增长6%以上。',
    tree: ['一、去年工作', '  （一）工业稳步增长', '  （二）农业连年丰收', '二、今年安排'],
  },
  {
    name: 'a list that starts again behind an address stands beside the last section',
    text: '各位代表：\n二、今年安排\n（一）抓工业。\n一是建园区。\n二是引项目。\n（二）惠民生。\n一是稳就业。\n二是强保障。\n'
      + '各位代表，我们要办好实事。\n一是新建学校3所。\n二是改造道路20公里。\n三是安装路灯50盏。\n三、自身建设\n依法行政。',
    tree: ['二、今年安排', '  （一）抓工业', '    一是建园区', '    二是引项目', '  （二）惠民生', '    一是稳就业', '    二是强保障',
      '  一是新建学校3所', '  二是改造道路20公里', '  三是安装路灯50盏', '三、自身建设'],
  },
  {
    name: 'a list that starts again inside a section that is not the last stays there',
    text: '各位代表：\n一、安排\n（一）抓工业。\n一是建园区。\n二是引项目。\n同时抓好三项工作。\n一是补链。\n二是延链。\n（二）惠民生。\n稳就业。',
    tree: ['一、安排', '  （一）抓工业', '    一是建园区', '    二是引项目', '    一是补链', '    二是延链', '  （二）惠民生'],
  },
  {
    name: 'where （一） stands on top, 一、 stands under it, and its own lists under that',
    text: '各位代表：\n（一）形势\n形势很好。\n（二）方针\n方针如下。\n一、加快农业\n文字。\n二、改造技术\n重点是：\n一、节约能源；\n二、改革产品；\n三、利用资源。\n三、开放\n文字。\n（三）前景\n光明。',
    tree: ['（一）形势', '（二）方针', '  一、加快农业', '  二、改造技术', '    一、节约能源', '    二、改革产品', '    三、利用资源',
      '  三、开放', '（三）前景'],
  },
  {
    name: 'headings without number; 结束语 stands on top',
    text: '各位代表：\n一、人民生活\n生活改善很大，收入增加很多很多。\n关于就业问题\n就业是一件大事，要认真办好。\n二、外交工作\n文字在此。\n结束语\n让我们共同前进，为建设强国而奋斗！',
    tree: ['一、人民生活', '  关于就业问题', '二、外交工作', '结束语'],
  },
  {
    name: 'a marker alone on its line takes the sentence behind it',
    text: '各位代表：\n一、改革\n第一，\n抓好大企业。继续努力。\n第二，\n放活小企业。',
    tree: ['一、改革', '  第一，抓好大企业', '  第二，放活小企业'],
  },
  {
    name: 'Arabic, full-width and ringed numbers, dashes; a decimal and 二、三产业 are none',
    text: '各位代表：\n一、安排\n2.5万亩农田建成。\n二、三产业协调发展，比重提高。\n——经济回升。增长6%。\n——质量提高。\n1.医疗方面。新增床位。\n２、养老方面。\n（1）城市。\n①社区。',
    tree: ['一、安排', '  ——经济回升', '  ——质量提高', '    1.医疗方面', '    ２、养老方面', '      （1）城市', '        ①社区'],
  },
  {
    name: 'a year behind a marker; a full stop inside quotes',
    text: '各位代表：\n一、二〇二五年工作回顾\n文字。\n二、做好“稳增长。促发展”文章。好。',
    tree: ['一、二〇二五年工作回顾', '二、做好“稳增长。促发展”文章'],
  },
  {
    name: 'what stands inside a paragraph is no heading',
    text: '各位代表：\n一、回顾\n我们做了三件事：一是修路；二是架桥；三是植树。第一，路修好了。',
    tree: ['一、回顾'],
  },
  {
    name: '一、 under headings without number hangs below each of them; one without a list stands beside',
    text: '各位代表：\n过去五年工作回顾\n五年来我们做了很多事情，成绩来之不易。\n一、经济增长\n经济增长很快很快。\n二、民生改善\n民生改善很多很多。\n'
      + '今后五年目标任务\n我们要认真做好各项工作，再上新台阶。\n一、发展工业\n工业要发展得更好。\n（一）建园区。\n二、发展农业\n农业要发展得更好。\n政府自身建设\n政府要依法行政，认真接受各方面的监督。',
    tree: ['过去五年工作回顾', '  一、经济增长', '  二、民生改善', '今后五年目标任务', '  一、发展工业', '    （一）建园区', '  二、发展农业', '政府自身建设'],
  },
  {
    name: 'a heading without number may end with a colon; what leads into a list is none',
    text: '各位代表：\n过去一年工作回顾：\n一年来我们做了很多事情，成绩来之不易。\n主要做了以下工作：\n增长很快，收入增加很多，生活改善。\n今年工作安排：\n我们要认真做好各项工作，再上新台阶。',
    tree: ['过去一年工作回顾', '今年工作安排'],
  },
  {
    name: 'a heading that its paragraph follows without a mark',
    text: '各位代表：\n一、去年工作回顾去年，今年是新的开始，我们要认真做好各项工作，办好民生实事，推动经济社会发展再上新台阶，让全县人民过上更加幸福的日子，把各项任务落到实处，确保完成全年目标，为建设美好家园打下坚实的基础。\n二、今年重点工作今年是新的开始，我们要认真做好各项工作，办好民生实事，推动经济社会发展再上新台阶，让全县人民过上更加幸福的日子，把各项任务落到实处，确保完成全年目标，为建设美好家园打下坚实的基础。\n三、加强自身建设 2020年，今年是新的开始，我们要认真做好各项工作，办好民生实事，推动经济社会发展再上新台阶，让全县人民过上更加幸福的日子，把各项任务落到实处，确保完成全年目标，为建设美好家园打下坚实的基础。',
    tree: ['一、去年工作回顾', '二、今年重点工作', '三、加强自身建设'],
  },
  {
    name: 'a line that a link broke out of its sentence is no heading',
    text: '各位代表：\n一、回顾\n（一）重大战略成效显著，我们坚决贯彻落实了上级在深入推进协同发展座谈会上的各项要求以及视察时发表的有关内容丰富的\n重要讲话\n精神，聚焦重点，各项工作都有了新的进展。\n我们的生活好了，又在\n重要会议\n和有关部署中得到肯定，各项工作都有了新的进展。',
    tree: ['一、回顾', '  （一）重大战略成效显著，我们坚决贯彻落实了上级在深入推进协同发展座谈会上的各项要求以及视察时发表的有关内容丰富的'],
  },
  {
    name: 'headings without number that begin alike hang below the one before them',
    text: '各位代表：\n去年工作回顾\n去年我们做了很多事情，成绩来之不易。\n一年来，我们坚持发展为先，实力提升\n经济增长很快很快，比重提高了，收入也增加了很多很多。\n一年来，我们坚持民生为本，福祉增进\n'
      + '民生改善很多很多，就业增加了，收入也增加了很多很多。\n今年工作安排\n我们要认真做好各项工作，再上新台阶。\n一、发展工业\n工业要发展得更好。',
    tree: ['去年工作回顾', '  一年来，我们坚持发展为先，实力提升', '  一年来，我们坚持民生为本，福祉增进', '今年工作安排', '  一、发展工业'],
  },
]
