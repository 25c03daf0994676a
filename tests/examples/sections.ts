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
]
