import type { ProblemSeed } from './problem';
import type { Piece, Token } from './token';

/** Walks along the words of one tag. The first thing that does not fit is reported, the rest of the tag is passed over. */
export class TagReader {
  private at = 0;
  private failed = false;

  constructor(
    private readonly tag: Piece & { kind: 'tag' },
    private readonly problems: ProblemSeed[],
  ) {}

  peek(): Token | undefined {
    return this.failed ? undefined : this.tag.tokens[this.at];
  }

  skip(): void {
    this.at++;
  }

  /** Takes the next word if it is this sign or this name. */
  take(text: string): Token | undefined {
    const token = this.peek();
    if (token === undefined || token.kind === 'string' || token.text !== text) return undefined;
    this.at++;
    return token;
  }

  takeKind<Kind extends Token['kind']>(kind: Kind): (Token & { kind: Kind }) | undefined {
    const token = this.peek();
    if (token?.kind !== kind) return undefined;
    this.at++;
    return token as Token & { kind: Kind };
  }

  /** Where the next word begins; at the end of the tag, its closing braces. */
  here(): { offset: number; length: number } {
    const token = this.peek();
    return token ?? { offset: this.tag.offset + this.tag.length - 2, length: 2 };
  }

  /** End of the last word taken, in code units of the whole text. */
  end(): number {
    const token = this.tag.tokens[this.at - 1];
    return token === undefined ? this.tag.offset + 2 : token.offset + token.length;
  }

  get whole(): { offset: number; length: number } {
    return { offset: this.tag.offset, length: this.tag.length };
  }

  /** Reports once per tag: what follows the first problem is mostly its echo. */
  fail(code: ProblemSeed['code'], place = this.here(), values: Record<string, string> = {}): void {
    if (!this.failed) this.problems.push({ code, offset: place.offset, length: place.length, values });
    this.failed = true;
  }

  /** After the last thing a tag may hold. */
  finish(): void {
    const token = this.peek();
    if (token !== undefined) this.fail('unexpected', token, { found: token.text });
  }
}
