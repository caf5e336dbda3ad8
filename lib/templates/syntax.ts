/** Place of a piece of a template in its text, in code units. */
export interface Span {
  offset: number;
  length: number;
}

/** What a value may be asked of: a text in quotes, a variable, or a field that is asked at insertion. */
export type Operand = Span &
  (
    | { kind: 'string'; value: string }
    | { kind: 'variable'; name: string }
    | { kind: 'ask'; field: 'text' | 'choice' | 'date'; label: string; options: string[] }
  );

/** One step of `{{first_name ?? "friend" | upper}}`, from left to right. */
export type Step = Span &
  ({ kind: 'default'; operand: Operand } | { kind: 'filter'; name: string; args: Array<string | number> });

export type Condition =
  | (Span & { kind: 'known'; operand: Operand })
  | (Span & { kind: 'equal'; left: Operand; right: Operand; not: boolean })
  | (Span & { kind: 'not'; of: Condition })
  | (Span & { kind: 'and' | 'or'; left: Condition; right: Condition });

export interface Branch {
  when: Condition;
  body: TemplateNode[];
}

/** A piece of a template. */
export type TemplateNode = Span &
  (
    | { kind: 'text'; text: string }
    | { kind: 'output'; head: Operand; steps: Step[] }
    | { kind: 'cursor' }
    | { kind: 'if'; branches: Branch[]; otherwise: TemplateNode[] | undefined }
    | { kind: 'pick'; options: TemplateNode[][] }
  );
