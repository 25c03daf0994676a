/** Patterns of a report's first words: which year is over, where a heading ends. */

const year = '[0-9０-９零〇○◯Oo一二两三四五六七八九]{4}年'

/** `2012年以来`: a year since which something holds, not the one looked back on. */
export const sinceYear = new RegExp(`${year}(?:以来|起|到|至|[-—–~])`, 'gu')
/** `刚刚过去的2023年`: the year that is over. */
export const yearPast = new RegExp(`(?:过去的?|走过的?|回顾|回首|总结)(${year})`, 'gu')
/** `2023年工作回顾`: the same. */
export const yearReviewed = new RegExp(`(${year})\\p{Script=Han}{0,14}(?:回顾|总结)`, 'gu')
/** `2023年，是我市发展史上不平凡的一年`: the same. */
export const yearJudged = new RegExp(`(${year})，?是[^。，]{0,40}(?:一年|之年)`, 'gu')
/** `一、2018年工作回顾2018年`: a heading before its paragraph in the same line. */
export const headingRunOn = new RegExp(
  `^[^。，]{2,40}?(?:回顾|总结|成就|安排|任务|要求|目标|打算|部署|情况|工作)(?=${year}|过去|刚刚|今年|一年来|五年来|各位)`, 'u')
