import type { ExchangeNote } from './exchange-types';

/** A text of another tool in our language: what became of it, or why it cannot be taken. */
export type MappedText = { text: string; notes: ExchangeNote[] } | { refused: ExchangeNote };

/** Thrown while mapping, to leave from the middle of a replacement; caught by `mapping`. */
class Refused extends Error {
  constructor(readonly note: ExchangeNote) {
    super(note.code);
  }
}

/** What a mapper says on its way. */
export interface MappingTools {
  note(code: ExchangeNote['code'], values?: Record<string, string>): void;
  refuse(code: ExchangeNote['code'], values?: Record<string, string>): never;
}

/** Runs a mapper and gathers what it says. */
export function mapping(run: (tools: MappingTools) => string): MappedText {
  const notes: ExchangeNote[] = [];
  try {
    const text = run({
      note: (code, values = {}) => void notes.push({ code, values }),
      refuse: (code, values = {}) => {
        throw new Refused({ code, values });
      },
    });
    return { text, notes };
  } catch (error) {
    if (error instanceof Refused) return { refused: error.note };
    throw error;
  }
}
