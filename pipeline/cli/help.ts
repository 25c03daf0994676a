/** A command line in the language of the user: its help, and what Commander itself says. */
import { Argument, Command, Help, Option } from 'commander'
import { languages } from '../messages.ts'
import { inWords, ownLanguage } from './language.ts'

const langHelp = 'zh or en: the language of messages (default: as LC_ALL, LC_MESSAGES or LANG say)'

/** Help whose titles and defaults are words too. */
class SaidHelp extends Help {
  /** A full-width colon brings its own blank. */
  override formatHelp(command: Command, helper: Help): string {
    const usage = inWords('Usage:')
    const text = super.formatHelp(command, helper)
    return ownLanguage() === 'zh' && text.startsWith(`${usage} `) ? usage + text.slice(usage.length + 1) : text
  }

  override styleTitle(title: string): string {
    return inWords(title)
  }

  /** Commander describes `help` itself, in English. */
  override subcommandDescription(command: Command): string {
    return inWords(super.subcommandDescription(command))
  }

  override optionDescription(option: Option): string {
    return withDefault(option.description, super.optionDescription(option))
  }

  override argumentDescription(argument: Argument): string {
    return withDefault(argument.description, super.argumentDescription(argument))
  }
}

/** `the folder (default: "raw")`: the words in front are said already. */
function withDefault(words: string, all: string): string {
  return all.startsWith(words) ? words + all.slice(words.length).replace(/\((?:default|choices): .*/su, inWords) : all
}

/** A command that says everything in the language of the user; it takes --lang, which `ownLanguage` reads. */
export class SaidCommand extends Command {
  constructor(name?: string) {
    super(name)
    this.helpOption('-h, --help', inWords('display help for command'))
    this.addOption(new Option('--lang <language>', inWords(langHelp)).choices([...languages]))
  }

  override createCommand(name?: string): Command {
    return new SaidCommand(name)
  }

  override createOption(flags: string, description?: string): Option {
    return new Option(flags, inWords(description ?? ''))
  }

  override createArgument(name: string, description?: string): Argument {
    return new Argument(name, inWords(description ?? ''))
  }

  override createHelp(): Help {
    return Object.assign(new SaidHelp(), this.configureHelp())
  }

  override description(): string
  override description(words: string): this
  override description(words?: string): this | string {
    return words === undefined ? super.description() : super.description(inWords(words))
  }

  override addHelpText(position: Parameters<Command['addHelpText']>[0], text: unknown): this {
    return super.addHelpText(position, typeof text === 'string' ? helpInWords(text) : text as never)
  }
}

/**
 * A text of help in the language of the user: paragraphs set apart by empty lines, and lists whose lines
 * begin with blanks, `  command   what it does`. English stays as it is.
 */
export function helpInWords(text: string): string {
  if (ownLanguage() === 'en') return text
  return text.split('\n\n').map((block) => {
    const begin = /^\n*/u.exec(block)?.[0] ?? ''
    const lines = block.slice(begin.length).split('\n')
    const isList = lines.length > 1 && /^\S.*:$/u.test(lines[0] ?? '') && lines.slice(1).every((line) => /^ /u.test(line))
    return begin + (isList ? lines.map(lineInWords).join('\n') : inWords(lines.join(' ').replace(/\s+/gu, ' ').trim()))
  }).join('\n\n')
}

/** A line of a list: what is typed stays, what it does is said. */
function lineInWords(line: string): string {
  const [, typed = '', gap = '', does = ''] = /^( *\S(?:[^ ]| (?! ))*)( {2,})(\S.*)$/u.exec(line) ?? []
  return does === '' ? inWords(line) : typed + gap + inWords(does)
}
