import { describe, expect, it } from 'vitest';
import { replyContext } from '../../tests/support/made-up-reply';
import { compile, hasErrors, render } from './compile';

const say = (source: string, changes = {}, wish = {}) =>
  render(source, replyContext(changes), { seed: 1, ...wish }).text;
const firstProblem = (source: string, networks: string[] = []) => compile(source, networks).problems[0];
const codes = (source: string) => compile(source).problems.map(({ code }) => code);

describe('templates', () => {
  it.each([
    ['Hello, {{first_name}}!', 'Hello, Anna!'],
    ['{{full_name}} in {{community}} on {{network}}', 'Anna Kettle in Tea club on VK'],
    ['{{my_name}}, {{brand}}: {{link}}', 'Mia, Tea & Co: https://tea.example/pots'],
    ['{{date}}, {{weekday}}, {{time}}', 'November 22, Sunday, 9:30 AM'],
    ['{{post_author ?? "someone"}}', 'someone'],
    ['{{post_author | default:"someone" | upper}}', 'SOMEONE'],
    ['{{post_author ?? community ?? "x"}}', 'Tea club'],
    ['{{first_name|upper}}', 'ANNA'],
    ['“{{comment | truncate:12}}”', '“How much is…”'],
    ['{{if first_name}}Dear {{first_name}}{{else}}Hello{{end}}', 'Dear Anna'],
    ['{{if network == "facebook"}}f{{elseif network == "VK"}}v{{else}}o{{end}}', 'v'],
    ['{{if daytime == "morning"}}Good morning{{else}}Hello{{end}}', 'Good morning'],
    ['{{if not post_author and (language == "en" or first_name)}}yes{{end}}', 'yes'],
    ['{{ “curly” }} {{ «ёлочки» | upper }}', 'curly ЁЛОЧКИ'],
    ['a \\{{b}} {{"{{"}}c}} \\ } { {{"\\"q\\" \\\\"}}', 'a {{b}} {{c}} \\ } { "q" \\'],
  ])('%s gives %s', (source, text) => {
    expect(compile(source).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(say(source)).toBe(text);
  });

  it('write Russian dates in Russian', () => {
    const russian = { language: 'ru' as const };
    expect(say('{{date}}, {{weekday}}, {{time}}', russian)).toBe('22 ноября, воскресенье, 9:30');
    expect(say('{{date | date:"dd.MM.yy, LLLL"}}', russian)).toBe('22.11.26, ноябрь');
  });

  it('leave a gap for what is unknown and name it', () => {
    const made = render('Hi {{first_name}}!', replyContext({ fullName: 'tea_fan_88' }), { seed: 0 });
    expect(made).toMatchObject({ text: 'Hi !', missing: ['first_name'] });
  });

  it('take every variant by its number, and Tab may count on forever', () => {
    const source = '{{pick}}Hi{{or}}Hello{{pick}}!{{or}}?{{end}}{{end}} {{pick}}a{{or}}b{{end}}';
    const all = [0, 1, 2, 3, 4, 5].map((variant) => say(source, {}, { variant }));
    expect(new Set(all)).toEqual(new Set(['Hi a', 'Hi b', 'Hello! a', 'Hello! b', 'Hello? a', 'Hello? b']));
    expect(say(source, {}, { variant: 8 })).toBe(all[2]);
    expect(say(source, {}, { variant: -1 })).toBe(all[5]);
    expect(render(source, replyContext(), { seed: 1 }).variants).toBe(6);
  });

  it('choose a variant by the seed: the same seed the same, many seeds all of them', () => {
    const source = '{{pick}}a{{or}}b{{or}}c{{end}}';
    expect(say(source, {}, { seed: 77 })).toBe(say(source, {}, { seed: 77 }));
    const seen = new Set(Array.from({ length: 60 }, (_, seed) => say(source, {}, { seed })));
    expect(seen).toEqual(new Set(['a', 'b', 'c']));
  });

  it('name the fields that nobody answered yet, when asked to', () => {
    const text = '{{ask:text "What"}} is {{ask:text "Price" ?? "free"}}, {{ask:text "Shop"}}.';
    const wish = { seed: 0, answers: { Shop: 'here' } };
    expect(render(text, replyContext(), { ...wish, namesGaps: true }).text).toBe('[What] is free, here.');
    expect(render(text, replyContext(), wish).text).toBe(' is free, here.');
  });

  it('ask for fields, each once, only those of the text that is made', () => {
    const source =
      '{{ask:text "Order"}} {{ask:choice "Which" "a" "b"}} {{ask:date "Until" | date:"d.M."}} {{ask:text "Order"}}' +
      '{{if network == "facebook"}}{{ask:text "Never"}}{{end}}';
    const made = render(source, replyContext(), { seed: 1, answers: { Order: '7', Which: 'b', Until: '2026-12-01' } });
    expect(made.text).toBe('7 b 1.12. 7');
    expect(made.asks).toEqual([
      { label: 'Order', kind: 'text', options: [] },
      { label: 'Which', kind: 'choice', options: ['a', 'b'] },
      { label: 'Until', kind: 'date', options: [] },
    ]);
    expect(say('{{ask:text "Order" ?? "—"}}')).toBe('—');
  });

  it('put the caret where the text says', () => {
    expect(render('Hi {{first_name}}, {{cursor}} bye', replyContext(), { seed: 1 })).toMatchObject({ cursor: 9 });
    expect(render('Hi', replyContext(), { seed: 1 })).not.toHaveProperty('cursor');
  });

  it('insert hostile values as the text they are', () => {
    for (const fullName of ['{{7*7}}', '<img onerror>', '{{first_name}}', '__proto__']) {
      expect(say('{{full_name}}', { fullName })).toBe(fullName);
    }
    expect(say('{{full_name}}', { fullName: 'Anna\u202e\n\u0000  Kettle' })).toBe('Anna Kettle');
    expect(say('{{full_name}}', { fullName: `${'a'.repeat(199)}🍵` })).toBe('a'.repeat(199));
    expect(say('{{comment}}', { comment: `${'a'.repeat(1998)}👩‍👧` })).toBe('a'.repeat(1998));
    for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
      expect(say(`{{${name}}}`)).toBe('');
      expect(codes(`{{${name}}}`)).toEqual(['unknown-variable']);
      expect(codes(`{{brand | ${name}}}`)).toContain('unknown-filter');
      expect(say(`{{ask:text "${name}"}}`, {}, { answers: {} })).toBe('');
    }
  });

  it('are read in time that grows with their length only', () => {
    const nested = `${'{{pick}}{{or}}'.repeat(500)}${'{{if first_name}}'.repeat(300)}`;
    expect(render(nested, replyContext(), { seed: 1 }).text).toBe('');
    const big = render('{{comment}}'.repeat(900), replyContext({ comment: 'x'.repeat(1999) }), { seed: 1 });
    expect(big.text.length).toBe(20_000);
  });
});

describe('problems of templates', () => {
  it.each([
    ['Hi {{first_nam}}', 'unknown-variable', 1, 6, 9],
    ['Hi\n  {{frist_name ?? "x"}}', 'unknown-variable', 2, 5, 10],
    ['Hi {{first_name', 'unclosed-tag', 1, 4, 12],
    ['a {{brand ?? "b}} c', 'unclosed-string', 1, 14, 1],
    ['{{brand | uper}}', 'unknown-filter', 1, 9, 6],
    ['{{brand | truncate}}', 'filter-argument', 1, 9, 10],
    ['{{brand | truncate:"x"}}', 'filter-argument', 1, 9, 14],
    ['{{brand | upper:,}}', 'filter-argument', 1, 17, 1],
    ['ab {{if brand}}x', 'unclosed-block', 1, 4, 12],
    ['x{{end}}', 'end-without-block', 1, 2, 7],
    ['{{else}}', 'branch-outside', 1, 1, 8],
    ['{{pick}}a{{else}}b{{end}}', 'branch-outside', 1, 10, 8],
    ['{{if brand}}{{else}}{{else}}{{end}}', 'branch-after-else', 1, 21, 8],
    ['{{}}', 'empty-tag', 1, 1, 4],
    ['{{7*7}}', 'unexpected', 1, 3, 1],
    ['{{brand brand}}', 'unexpected', 1, 9, 5],
    ['{{if}}x{{end}}', 'unexpected', 1, 5, 2],
    ['{{if daytime == "mornin"}}x{{end}}', 'value-impossible', 1, 17, 8],
    ['{{ask:choice "One" "a"}}', 'ask-form', 1, 3, 20],
    ['{{ask:text "A"}}{{ask:date "A"}}', 'ask-twice', 1, 19, 12],
  ] as const)('%s: %s at %i:%i', (source, code, line, column, length) => {
    expect(compile(source).problems.find((problem) => problem.code === code)).toMatchObject({
      code,
      line,
      column,
      length,
      severity: 'error',
    });
    expect(hasErrors(compile(source).problems)).toBe(true);
  });

  it('suggest what was probably meant', () => {
    expect(firstProblem('{{firstname}}')?.values).toEqual({ name: 'firstname', suggestion: 'first_name' });
    expect(firstProblem('{{name}}')?.values.suggestion).toMatch(/name/);
    expect(firstProblem('{{zzzzzz}}')?.values.suggestion).toBe('');
    expect(firstProblem('{{date | capitalyse}}')?.values.suggestion).toBe('capitalise');
  });

  it('warn of values that may be unknown, unless a default or a condition takes care', () => {
    expect(firstProblem('{{first_name}}')).toMatchObject({ code: 'may-be-unknown', severity: 'warning', column: 3 });
    expect(codes('{{first_name ?? full_name}}')).toEqual(['may-be-unknown']);
    expect(codes('{{if not first_name}}x{{else}}{{first_name}}{{end}}')).toEqual([]);
    expect(codes('{{if brand and link}}{{link}}{{elseif brand}}{{link}}{{end}}')).toEqual(['may-be-unknown']);
    expect(codes('{{if brand or link}}{{link}}{{end}}')).toEqual(['may-be-unknown']);
    expect(codes('{{first_name ?? "x"}}{{brand | default:"y"}}{{ask:text "Z"}}{{date}}')).toEqual([]);
  });

  it('warn of a second place for the caret, but not in another branch', () => {
    expect(codes('{{cursor}}{{cursor}}')).toEqual(['second-cursor']);
    expect(codes('{{if brand}}{{cursor}}{{else}}{{cursor}}{{end}}')).toEqual([]);
    expect(codes('{{pick}}{{cursor}}{{or}}b{{end}}{{cursor}}')).toEqual(['second-cursor']);
  });

  it('warn where even the shortest text is too long for a network', () => {
    const source = `${'a'.repeat(2000)}{{pick}}${'b'.repeat(300)}{{or}}b{{end}}`;
    expect(compile(source, ['instagram', 'facebook']).problems).toEqual([]);
    const longer = `${source}\n${'c'.repeat(250)}`;
    expect(firstProblem(longer, ['vk', 'facebook', 'instagram'])).toMatchObject({
      code: 'too-long-for-network',
      severity: 'warning',
      line: 1,
      values: { network: 'instagram', limit: '2200' },
    });
  });

  it('refuse what is longer or deeper than any template', () => {
    expect(codes('x'.repeat(10_001))).toEqual(['too-long']);
    expect(codes('{{if brand}}'.repeat(21) + '{{end}}'.repeat(21))).toEqual(['too-deep']);
    expect(codes(`{{if ${'not '.repeat(30)}brand}}x{{end}}`)).toEqual(['too-deep']);
  });
});
