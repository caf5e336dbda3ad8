import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeUpTemplate } from '../../../tests/support/made-up-reply';
import type { StoredTemplate } from '../../model';
import { compile, hasErrors } from '../compile';
import type { ReadFile, ReadTools } from './exchange-types';
import { htmlText } from './html-text';
import { writeOwnCsv } from './own-csv';
import { writeOwnJson } from './own-json';
import { readTemplateFile } from './read-file';
import { stageImport } from './stage-import';

const NOW = new Date('2026-11-22T12:00:00.000Z');
const BRAND = { id: 'b1', name: 'Tea & Co', myName: 'Mia', link: 'https://tea.example', tone: '', neutral: false };
function tools(): ReadTools {
  let count = 0;
  return { now: NOW, newId: () => `new-${++count}`, brands: [BRAND] };
}
function read(name: string, text: string): ReadFile & { state: 'read' } {
  const file = readTemplateFile(name, text, tools());
  if (file.state !== 'read') throw new Error(file.problem.code);
  return file;
}
const problem = (name: string, text: string) => {
  const file = readTemplateFile(name, text, tools());
  return file.state === 'unreadable' ? file.problem : undefined;
};
const templates = (file: ReadFile & { state: 'read' }) => file.entries.map(({ template }) => template);

const word = fc.string({ unit: 'grapheme', maxLength: 30 });
const moment = fc
  .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
  .map((date) => date.toISOString());
const wording = { language: fc.constantFrom('en' as const, 'ru' as const, 'any' as const), neutral: fc.boolean() };
const line = fc.string({ maxLength: 60 }).map((text) => text.replace(/\r/g, ''));
const anyTemplate: fc.Arbitrary<StoredTemplate> = fc
  .record({
    ...wording,
    id: fc.uuid(),
    text: line,
    title: line,
    shortcut: fc.constantFrom('', 'thx', 'цена', 'a-1'),
    folder: line,
    tags: fc.array(fc.constantFrom('tea', 'чай', 'with space'), { maxLength: 3 }),
    variants: fc.array(fc.record({ ...wording, text: word }), { maxLength: 2 }),
    brand: fc.constantFrom('', 'b1'),
    networks: fc.subarray(['vk', 'facebook']),
    createdAt: moment,
    editedAt: moment,
    uses: fc.nat(1000),
    usedAt: fc.option(moment, { nil: undefined }),
  })
  .map(({ usedAt, ...template }) => (usedAt === undefined ? template : { ...template, usedAt }));

describe('own files', () => {
  it('JSON reads back as exactly what was written', () => {
    fc.assert(
      fc.property(fc.array(anyTemplate, { minLength: 1, maxLength: 4 }), (all) => {
        const file = read('x.json', writeOwnJson(all, [BRAND], NOW));
        expect(file).toMatchObject({ format: 'lorgnette-json', refused: [], brands: [BRAND] });
        expect(templates(file)).toEqual(all);
      }),
    );
  });

  it('CSV does too, whatever signs, quotes, line breaks and formulas stand in it', () => {
    fc.assert(
      fc.property(fc.array(anyTemplate, { minLength: 1, maxLength: 4 }), (all) => {
        const csv = writeOwnCsv(all, [BRAND]);
        expect(templates(read('x.csv', csv))).toEqual(all);
      }),
    );
    const formula = madeUpTemplate('f', { title: '=1+1', text: "'=HYPERLINK() @x", folder: '-2' });
    const csv = writeOwnCsv([formula], []);
    expect(csv).not.toMatch(/(^|,|\n)"?[=@-]/);
    expect(templates(read('x.csv', csv))).toEqual([formula]);
  });

  it('refuse a newer version, and entries by the member that is wrong', () => {
    expect(problem('x.json', '{"format":"lorgnette-templates","version":2,"templates":[]}')).toMatchObject({
      code: 'newer',
    });
    const broken = writeOwnJson([{ ...madeUpTemplate('a'), shortcut: 'has space' }, madeUpTemplate('b')], [], NOW);
    const file = read('x.json', broken);
    expect(file.refused).toMatchObject([{ title: 'Template a', code: 'entry-form', values: { member: 'shortcut' } }]);
    expect(templates(file).map(({ id }) => id)).toEqual(['b']);
    const csv = 'title,shortcut,text,language,brand\nOne,one,Hi,en,Nobody\n"Two\nlines",two,Hi,klingon,\n';
    const table = read('x.csv', csv);
    expect(table.entries[0]?.notes).toMatchObject([{ code: 'brand-unknown', line: 2, values: { brand: 'Nobody' } }]);
    expect(table.refused).toMatchObject([{ line: 3, values: { member: 'language' } }]);
  });

  it('cannot reach prototypes', () => {
    const text = writeOwnJson([madeUpTemplate('a')], [], NOW).replace('"id"', '"__proto__": {"polluted": 1}, "id"');
    const [template] = templates(read('x.json', text));
    expect(template).toEqual(madeUpTemplate('a'));
    expect(Object(template).polluted).toBeUndefined();
  });
});

describe('files that are not what they say', () => {
  it.each([
    ['x.json', '{\n "a": [1,\n 2', 'not-json', 3],
    ['x.json', '{\n "a": nope }', 'not-json', 2],
    ['x.json', '{"posts":[]}', 'foreign', undefined],
    ['x.json', '[1,2]', 'foreign', undefined],
    ['x.json', 'null', 'foreign', undefined],
    ['x.json', '  ', 'empty', undefined],
    ['x.csv', 'name,price\ntea,3', 'not-csv', undefined],
    ['x.csv', 'title,shortcut,text\n', 'empty', undefined],
    ['x.yml', 'matches:\n  - trigger: ":a"\n   replace: "x"', 'not-yaml', 3],
    ['x.yaml', 'just words', 'foreign', undefined],
  ])('%s %j: %s', (name, text, code, place) => {
    const found = problem(name, text);
    expect(found?.code).toBe(code);
    expect(found?.line).toBe(place);
  });

  it('never throw, whatever they hold', () => {
    const names = fc.constantFrom('a.json', 'a.csv', 'a.yml');
    const json = fc.json({ maxDepth: 3 });
    const crumbs = fc.array(
      fc.constantFrom('matches:', '\n', '  ', '- ', 'trigger: a', 'replace: b', 'vars:', '{', '[', ',"'),
    );
    fc.assert(
      fc.property(
        names,
        fc.oneof(
          fc.string(),
          json,
          crumbs.map((all) => all.join('')),
        ),
        (name, text) => {
          readTemplateFile(name, text, tools());
        },
      ),
      { numRuns: 800 },
    );
  });
});

describe('Text Blaze', () => {
  const file = (snippets: unknown[]) =>
    read('x.json', JSON.stringify({ version: 7, folders: [{ name: 'Shop', snippets }] }));

  it('maps fields, dates and the cursor, and keeps folder and shortcut', () => {
    const { entries } = file([
      {
        name: 'Hi',
        shortcut: '/hi there',
        text: 'Hi {formtext: name=Who; default=you}, {formmenu: tea; default=coffee; name=What} {time: D.MM.YYYY} {cursor} {{x}}',
      },
    ]);
    expect(entries[0]?.template).toMatchObject({ title: 'Hi', shortcut: 'hi-there', folder: 'Shop' });
    expect(entries[0]?.template.text).toBe(
      'Hi {{ask:text "Who" ?? "you"}}, {{ask:choice "What" "coffee" "tea"}} {{date | date:"d.MM.yyyy"}} {{cursor}} {{"{"}}{{ask:text "{x}"}}}',
    );
    expect(hasErrors(compile(entries[0]?.template.text ?? '').problems)).toBe(false);
  });

  it('asks for what it cannot know, leaves out deeds, refuses what decides; each named', () => {
    const { entries, refused } = file([
      { shortcut: '/a', text: '{clipboard}{key: tab} ok' },
      { shortcut: '/b', text: '{if: x}a{endif}' },
      { shortcut: '/c', text: '' },
    ]);
    expect(entries[0]?.template.text).toBe('{{ask:text "{clipboard}"}} ok');
    expect(entries[0]?.notes).toMatchObject([
      { code: 'asked-instead', values: { command: '{clipboard}' } },
      { code: 'left-out', values: { command: '{key: tab}' } },
    ]);
    expect(refused).toMatchObject([
      { title: '/b', code: 'entry-command', values: { command: '{if: x}' } },
      { title: '/c', code: 'entry-no-text' },
    ]);
  });
});

describe('Briskine', () => {
  const body =
    '<div>Hello {{to.first_name}},</div><div><br></div><div>{{#if to.name}}a{{else}}b{{/if}} &amp; {{from.full_name}}</div>';

  it('reads its table: HTML becomes lines, variables become ours', () => {
    const csv = `id,title,shortcut,subject,to,cc,bcc,tags,body,body_plain_text\n1,Say Hello,h,,,,,"en, hi","${body}",x\n`;
    const { entries, format } = read('x.csv', csv);
    expect(format).toBe('briskine-csv');
    expect(entries[0]).toMatchObject({ line: 2, template: { title: 'Say Hello', shortcut: 'h', tags: ['en', 'hi'] } });
    expect(entries[0]?.template.text).toBe('Hello {{first_name}},\n\n{{if full_name}}a{{else}}b{{end}} & {{my_name}}');
  });

  it('reads the same as JSON, asks for other variables, refuses other blocks', () => {
    const { entries, refused } = read(
      'x.json',
      JSON.stringify([
        { title: 'A', shortcut: 'a', body: "{{choice 'Hi, Hello'}} {{subject}}", tags: ['x'] },
        { title: 'B', shortcut: 'b', body: '{{#each to}}x{{/each}}' },
      ]),
    );
    expect(entries[0]?.template.text).toBe('{{pick}}Hi{{or}}Hello{{end}} {{ask:text "subject"}}');
    expect(entries[0]?.notes).toMatchObject([{ code: 'asked-instead', values: { command: '{{subject}}' } }]);
    expect(refused).toMatchObject([{ title: 'B', code: 'entry-command', values: { command: '{{#each to}}' } }]);
  });
});

describe('Espanso', () => {
  const yaml = `global_vars:
  - name: me
    type: echo
    params: { echo: "Mia {{x}}" }
  - name: host
    type: shell
    params: { cmd: hostname }
matches:
  - trigger: ":thx"
    label: Thanks
    replace: "Thank you $|$ from {{me}} on {{day}}"
    vars:
      - name: day
        type: date
        params: { format: "%-d %B %Y" }
  - triggers: [":pick", ":p"]
    replace: "{{r}}"
    vars:
      - { name: r, type: random, params: { choices: [one, two] } }
  - trigger: ":run"
    replace: "{{host}}"
  - trigger: ":py"
    replace: "{{out}}"
    vars: [{ name: out, type: script, params: { args: [python, x.py] } }]
  - trigger: ":pic"
    image_path: "x.png"
  - trigger: ":form"
    form: "Dear [[name]], {{clipboard}}"
  - regex: ":r"
    markdown: "*hi*"
`;

  it('maps triggers, cursor, dates, echo, random and forms; shell and script are refused by name', () => {
    const { entries, refused } = read('base.yml', yaml);
    expect(entries.map(({ line, template }) => [line, template.shortcut, template.title, template.text])).toEqual([
      [9, 'thx', 'Thanks', 'Thank you {{cursor}} from Mia \\{{x}} on {{date | date:"d MMMM yyyy"}}'],
      [16, 'pick', 'one two', '{{pick}}one{{or}}two{{end}}'],
      [27, 'form', 'Dear ,', 'Dear {{ask:text "name"}}, {{ask:text "clipboard"}}'],
      [29, '', '*hi*', '*hi*'],
    ]);
    expect(entries[3]?.notes).toMatchObject([{ code: 'format-lost', line: 29 }]);
    expect(refused).toMatchObject([
      { title: ':run', line: 20, code: 'entry-runs-code', values: { name: 'host', type: 'shell' } },
      { title: ':py', line: 22, code: 'entry-runs-code', values: { name: 'out', type: 'script' } },
      { title: ':pic', line: 25, code: 'entry-picture' },
    ]);
  });

  it('does not grow without bound through aliases', () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c]\nmatches:\n  - trigger: ":x"\n    replace: "x"\n    vars: [*d,*d,*d,*d,*d,*d]\n`;
    const start = performance.now();
    const file = readTemplateFile('x.yml', bomb, tools());
    expect(performance.now() - start).toBeLessThan(2000);
    expect(file.state).toBe('unreadable');
  });
});

describe('staging', () => {
  const stage = (all: StoredTemplate[], present: StoredTemplate[]) =>
    stageImport(read('x.json', writeOwnJson(all, [], NOW)), present);

  it('tells what is new, changed and the same, and keeps the counts of this computer', () => {
    const here = [
      madeUpTemplate('a', { uses: 5 }),
      madeUpTemplate('b', { text: 'Old', uses: 7, usedAt: NOW.toISOString() }),
    ];
    const staged = stage([madeUpTemplate('a'), madeUpTemplate('b', { text: 'New' }), madeUpTemplate('c')], here);
    expect(staged.same.map(({ id }) => id)).toEqual(['a']);
    expect(staged.changed.map(({ template }) => [template.id, template.text, template.uses])).toEqual([
      ['b', 'New', 7],
    ]);
    expect(staged.added.map(({ template }) => template.id)).toEqual(['c']);
  });

  it('gives a free shortcut when another template has it, and says so', () => {
    const here = [madeUpTemplate('a', { shortcut: 'thx' })];
    const staged = stage([madeUpTemplate('b', { shortcut: 'thx' }), madeUpTemplate('c', { shortcut: 'thx' })], here);
    expect(staged.added.map(({ template }) => template.shortcut)).toEqual(['thx-2', 'thx-3']);
    expect(staged.added[0]?.notes).toMatchObject([{ code: 'shortcut-changed', values: { from: 'thx', to: 'thx-2' } }]);
  });

  it('refuses a template with an error in its text and names the place, and the second of two with one id', () => {
    const staged = stage(
      [madeUpTemplate('a', { text: 'Hi\n{{frst_name}}' }), madeUpTemplate('b'), madeUpTemplate('b', { title: 'Twin' })],
      [],
    );
    expect(staged.refused).toMatchObject([
      { title: 'Template a', code: 'entry-fault', fault: { code: 'unknown-variable', line: 2, column: 3 } },
      { title: 'Twin', code: 'entry-twice' },
    ]);
    expect(staged.added.map(({ template }) => template.id)).toEqual(['b']);
  });
});

describe('text of HTML', () => {
  it.each([
    ['a<br>b<div>c</div><div>d &lt;b&gt;</div>', 'a\nb\nc\nd <b>'],
    ['<p>one</p><p>two</p>', 'one\ntwo'],
    ['<script>alert(1)</script>x<style>p{}</style>', 'x'],
    ['&#1095;&#x430;&#1081; &nbsp;&constructor; <3', 'чай  &constructor; <3'],
    ['<img src=x onerror=alert(1)>ok', 'ok'],
  ])('%s', (html, text) => {
    expect(htmlText(html)).toBe(text);
  });
});
