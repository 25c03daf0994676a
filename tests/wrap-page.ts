/** Wraps a text report as pages in the styles of portals, to see that page and text say the same. */

/** The ways a portal sets paragraphs. */
export const pageStyles = ['typed indent', 'div with entities', 'span soup', 'one box of breaks'] as const
export type PageStyle = (typeof pageStyles)[number]

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;', '<': '&lt;', '>': '&gt;', '“': '&ldquo;', '”': '&rdquo;', '—': '&mdash;', '·': '&middot;', '\u00A0': '&nbsp;',
}

function escaped(line: string, all: boolean): string {
  return line.replace(all ? /[&<>“”—·\u00A0]/gu : /[&<>]/gu, (letter) => entities[letter] ?? letter)
}

/** Cuts a line into three spans, in the middle of words and numbers. */
function soup(line: string): string {
  const letters = [...line]
  const third = Math.ceil(letters.length / 3)
  const parts = [letters.slice(0, third), letters.slice(third, 2 * third), letters.slice(2 * third)]
  return parts.map((part) => `<span data-x="1" style="font-size:16pt">${escaped(part.join(''), false)}</span>`).join('')
}

const wraps: Readonly<Record<PageStyle, (lines: readonly string[]) => string>> = {
  'typed indent': (lines) => lines.map((line) => `<p>　　${escaped(line, false)}</p>`).join('\n'),
  'div with entities': (lines) =>
    lines.map((line) => `<div><div>&emsp;&emsp;${escaped(line, true)}</div></div>`).join('<div>&nbsp;</div>\n'),
  'span soup': (lines) => lines.map((line) => `<p style="text-indent:2em">${soup(line)}</p>`).join('\n'),
  'one box of breaks': (lines) => lines.map((line) => `&nbsp;&nbsp;${escaped(line, false)}<br/>`).join('\n'),
}

/**
 * Takes the lines of a text that are not blank and a style; gives a page with menus and a foot
 * around them.
 */
export function wrapPage(lines: readonly string[], style: PageStyle): string {
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>某县人民政府</title></head><body>
<div class="menu"><a href="/">首页</a> <a href="/a">政务公开</a> <a href="/b">政府工作报告</a></div>
<p>发布时间：2026-02-03 10:20　来源：某日报　字体：<a>大</a> <a>中</a> <a>小</a></p>
<div class="TRS_Editor">
${wraps[style](lines)}
</div><p>责任编辑：某某</p><ul><li><a href="/c">上一篇：某县政府工作报告</a></li></ul>
<div class="foot"><p>主办：某县人民政府办公室，网站标识码：9909990001</p></div></body></html>`
}
