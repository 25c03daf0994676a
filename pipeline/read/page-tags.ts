/** HTML's elements by what they do to the lines of a page. */

/** Elements whose content no reader takes for text. Left out: form, as whole pages stand in one. */
export const droppedTags: ReadonlySet<string> = new Set([
  'style', 'template', 'noscript', 'iframe', 'frame', 'frameset', 'select', 'button', 'svg', 'object',
  'embed', 'audio', 'video', 'canvas', 'map', 'textarea', 'math', 'rt', 'rp', 'dialog',
])

/** Elements whose words are struck out: what was said before it was put right. */
export const struckTags: ReadonlySet<string> = new Set(['del', 's', 'strike'])
/** More than so many letters are struck by an element that nobody closed. */
export const longestStruck = 100

/** Elements that end a line. */
export const blockTags: ReadonlySet<string> = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'dd', 'details', 'dir', 'div',
  'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6',
  'header', 'html', 'legend', 'li', 'main', 'marquee', 'menu', 'nav', 'ol', 'p', 'pre', 'section',
  'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul',
])

/**
 * Elements that have no end tag, and those whose end tag is often left out and then implied. A new
 * <a> closes the one before.
 */
export const unclosedTags: ReadonlySet<string> = new Set([
  'area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track',
  'wbr', 'li', 'td', 'th', 'tr', 'dd', 'dt', 'option', 'tbody', 'thead', 'tfoot', 'optgroup', 'html',
  'body', 'head', 'a',
])

/** What a browser opens again in the next paragraph when it was not closed. */
export const formattingTags: ReadonlySet<string> = new Set([
  'b', 'big', 'code', 'em', 'font', 'i', 'nobr', 's', 'small', 'strike', 'strong', 'tt', 'u',
])

/** Elements whose content is no markup. */
export const opaqueTags: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title', 'xmp'])
