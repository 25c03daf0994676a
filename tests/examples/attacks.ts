/** What may stand in a report, a file's name or a person's facts, and must be shown as text alone. */

/** By kind: what each would become if it were taken for Markdown, HTML, or for words of GitHub. */
export const markup: Readonly<Record<string, readonly string[]>> = {
  links: [
    '[a](http://e.example)', '[a](javascript:alert(1))', '[a](<http://e.example>)', '[a][b]', '[a][]', '[a]',
    '[a]: http://e.example', '[a](/x "title")', '[x]( \t http://e.example )', '[[a](b)](c)', '[a\\](b)',
    '\\[a](b)', '[a](b\\)', '](x)', '[a]\\(b)', '[](http://e.example)', '[^1]', '[^1]: note', '![^1]', '[ ] todo', '[x] done',
    '[a](http://e.example)[b](http://f.example)', '[`a`](b)', '`[a](b)', '[a]``(b)', '[a](data:text/html,x)',
  ],
  images: [
    '![a](http://e.example/p.png)', '![](//e.example/p)', '![a][b]', '!\\[a](b)', '\\![a](b)', '[![a](b)](c)',
    '<img src=x onerror=alert(1)>', '<img src="http://e.example/p.png">', '<picture><source srcset=x></picture>',
    '<svg onload=alert(1)>', '<video src=x autoplay>', '<audio src=x>', '<input type=image src=x>',
  ],
  tags: [
    '<b>a</b>', '<i>', '</td>', '</table>', '</details>', '<details open><summary>a</summary>b</details>', '<details>',
    '<summary>', '<script>alert(1)</script>', '<style>*{}</style>', '<a href="http://e.example">a</a>', '<a name=x>',
    '<iframe src=x>', '<br>', '<br/>', '<hr>', '<h1>a</h1>', '<pre>', '<code>', '</code>', '</code></li></ul><b>', '<!-- a',
    '<!-- a -->', '-->', '<!-->', '<?php a ?>', '<?xml version="1.0"?>', '<![CDATA[a]]>', '<!DOCTYPE html>', '<!X a>',
    '<textarea>', '<title>', '<plaintext>', '<xmp>', '<noscript>', '<template>', '<sub>a</sub>', '<kbd>a</kbd>', '<ins>a</ins>',
    '<form action=x>', '<object data=x>', '<embed src=x>', '<base href=x>', '<meta http-equiv=refresh content=0>',
    '<p align=center>', '<div>', '<b', '<b a="', '\\<b>', '`<b>', '``<b>`', '<b>`', 'a<b>c', '＜b＞',
  ],
  addresses: [
    'http://e.example', 'https://e.example/a?b=c&d', 'HTTP://E.EXAMPLE', 'www.e.example', 'WWW.e.example/a', 'ftp://e.example',
    '<http://e.example>', '<mailto:a@e.example>', '<a@e.example>', 'a@e.example', 'a.b-c_d+e@f.example', 'mailto:a@e.example',
    'xmpp:a@e.example/b', 'x http://e.example y', '(http://e.example)', '“www.e.example”', '*http://e.example', '_www.e.example',
    '~https://e.example', 'http://例子.example', 'https://e.example/`', '`https://e.example', 'tel:110', 'vscode://x/y',
    'https://github.com/a/b/issues/1', 'https://github.com/a/b/commit/0123456789abcdef0123456789abcdef01234567',
  ],
  mentions: [
    '@user', ' @user ', '(@user)', '@org/team', '@user/', '，@user。', '*@user*', '@user@host', '`@user', '@`user`', '\\@user', '@-user',
    '@user-name', '&#64;user', '@\u200buser', '/cc @user', '@everyone', '@dependabot merge',
  ],
  references: [
    '#1', ' #1 ', 'GH-1', 'gh-123', 'org/repo#1', 'user#1', 'fixes #1', 'Closes: #2', 'resolves org/repo#3', '#1`', '`#1', '\\#1', '&#35;1',
    '0123456789abcdef0123456789abcdef01234567', '0123456', 'abcdef1', 'a5c3785', 'user@0123456', 'org/repo@0123456',
    'jlord#26', 'GHSA-xxxx-xxxx-xxxx', 'CVE-2020-1234', ':smile:', ':+1:', ':shipit:',
  ],
  tables: [
    'a | b', '| a |', '|', '||', '| a | b |\\n| --- | --- |', '| --- |', 'a|b|c|d|e|f', '\\|', '\\\\|', '`|`', '|`', '`a | b', ':---:', '| - |',
  ],
  code: [
    '`', '``', '```', '````', '`a`', '``a``', '```js', '~~~', '` a `', '`` ` ``', 'a`', '`a', 'a`b``c```d', '\\`', '\\`a\\`', '`\\', '\\',
    '\\\\', '\\\\`', ' `', '` ', '`` ', ' ', '  ', '    a', '\ta', '```\\na\\n```', '`````````',
  ],
  emphasis: [
    '*a*', '**a**', '***a***', '_a_', '__a__', '~a~', '~~a~~', '*', '**', '_', '~', '*a', 'a*', '**a_b**_', '＊a＊', '==a==', '^a^', '||a||', '__proto__',
  ],
  blocks: [
    '# a', '## a', '###### a', '#', '#a', 'a\n===', '===', '---', '***', '___', '- a', '* a', '+ a', '1. a', '1) a', '> a', '>', '- [ ] a',
    '- [x] a', '> [!NOTE]', '> [!WARNING]\n> a', '    code', 'a  ', 'a\\', '\n\n# a', '\n\n<b>', '\n- a', '\r\r# a', '\n```\na',
    '\u2028# a', '\u2029# a', '\u0085# a', '\v# a', '\f# a', ': a', '[TOC]', '---\ntitle: a\n---', '+++',
  ],
  entities: [
    '&lt;b&gt;', '&amp;', '&#60;b&#62;', '&#x3c;b&#x3e;', '&nbsp;', '&copy;', '&lt', '&#0;', '&bogus;', '&amp;lt;', '&#96;', '&#124;', '&lbrack;a&rbrack;(b)',
  ],
  mathematics: [
    '$a$', '$$a$$', '$', '$$', '$`a`$', '$`', '`$', '$a', '￥$', '$\\href{http://e.example}{a}$', '$\\require{x}$', '\\(a\\)', '\\[a\\]', '```math',
    '$5 和 $6', 'a$`b`$c',
  ],
}

/** What a terminal, a log or a CI service would obey, or what no one sees. */
export const commands: readonly string[] = [
  'a\nb', 'a\rb', 'a\r\nb', '\n::error::a', '\r::error::a', '::error::a', '::error file=a,line=1::b', '::set-output name=a::b',
  '::add-mask::a', '::stop-commands::a', '::group::a', '::endgroup::', '::debug::a', '::save-state name=a::b', ' ::warning::a',
  '\t::notice::a', '::ERROR::a', '::add-path::/tmp', '::set-env name=A::b', '##[error]a', '##[set-output name=a;]b', 'a ##[group]b',
  '##[command]a', '##vso[task.setvariable variable=a]b', 'a##[debug]', '\u001b[2J', '\u001b[31mred\u001b[0m', '\u001b]0;title\u0007',
  '\u001b]8;;http://e.example\u0007a\u001b]8;;\u0007', '\u001b]52;c;YQ==\u0007', '\u001bP+q\u001b\\', '\u001b_a\u001b\\', '\u001b[6n', '\u001bc',
  '\u009b2J', '\u009d0;a\u009c', '\u0090a\u009c', '\u0085', '\u0084', '\u008d', '\u0000', 'a\u0000b', '\u0007', '\b\b\b', '\u000b', '\f', '\u007f', '\u000e', '\u001a',
  '\u202ea', '\u202da\u202c', '\u202a', '\u202b', '\u2066a\u2069', '\u2067', '\u2068', '\u200e', '\u200f', '\u061c', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff',
  '\u00ad', '\u180e', '\u{e0001}', '\u{e0041}', '\u2028::error::a', '\u2029', '\ud800', '\udc00a', '\ufff9', '%0A::error::a', '%0D', '%25',
]

/** What a raw file may be called on a disk of Linux. */
export const names: readonly string[] = [
  'a\nb.txt', 'a\r.txt', '::error::a.txt', '\u001b[2J.txt', '\u202etxt.a.txt', '##[error]a.txt', 'a`b.txt', '<b>.txt', '@user #1.txt', '\u009b2Ja.txt',
  'a,title=b::c.txt', '%0A.txt', '$(a).txt', '![a](b).txt', ' a.txt', 'a\tb.txt', '\u2028.txt', '|.txt', '__proto__.txt', '\u200b.txt',
]
