/** Words and marks that tell rows that are often wrong from others: in a name, behind a figure, before it. */

/** `的`, `在`, `将`: a name seldom has one of them as a word of its own. */
export const grammar: ReadonlySet<string> = new Set('的了着过在对将把并为被使从由向与以于而且也又都均各其这该所就再还已经要可能会中时后前内')
/** `中`, `在`, `并`, `级`: a name that ends so was cut in the middle. */
export const cutEnd = /[的了在对将把并为被使从由向与以于而且又均各其和及、中时给比占达居至到级]$/u
/** `、`, `和`: a name of several things. */
export const severalThings = /[、和及与]/u
/** `20个`: digits in a name. */
export const digits = /[0-9０-９]/u
/** `率`, `额`: the last word of a name that measures and does not count. */
export const measuring = /[率额值量数度比重力费入出款金产价]$/u
/** `以上`, `左右`: what says how a figure is meant, behind it. */
export const comparing = /^(?:及?以上|及?以下|以内|左右|之内|多|余|上下|内|之上|之多)/u
/** `，`, `和`: what closes the words of a figure. */
export const closing = /^[\s，。；、！？：:;,.!?）)〔［[【（(和及与，]/u
/** `的`: makes the figure say something of what follows. */
export const attributive = /^的/u
/** `。`, `；`: ends what was said before. */
export const sentenceMark = /[。；]/u
/** `，`: ends a clause. */
export const clauseMark = /，/u
