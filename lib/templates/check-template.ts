import type { Template, TemplateFault, TemplateProblem } from '../model';
import { SHORTCUT_FORM } from '../model/template-schema';
import { compile } from './compile';

/**
 * Everything that is wrong with a template, or worth a second look: empty title or text, a shortcut that cannot be
 * typed or that another template has, and the problems of every wording with their places.
 */
export function checkTemplate(template: Template, others: readonly Template[]): TemplateFault[] {
  const faults: TemplateFault[] = [];
  if (template.title.trim() === '') faults.push(faultOf('no-title', 'title'));
  const { shortcut } = template;
  if (!SHORTCUT_FORM.test(shortcut)) faults.push(faultOf('shortcut-form', 'shortcut', { shortcut }));
  else {
    const twin =
      shortcut === '' ? undefined : others.find((one) => one.id !== template.id && sameShortcut(one, template));
    if (twin) faults.push(faultOf('shortcut-taken', 'shortcut', { shortcut, title: twin.title }));
  }
  [template, ...template.variants].forEach(({ text }, wording) => {
    if (text.trim() === '') faults.push({ ...faultOf('no-text', 'text'), wording });
    const problems = compile(text, template.networks).problems;
    faults.push(...problems.map((problem: TemplateProblem) => ({ ...problem, field: 'text' as const, wording })));
  });
  return faults;
}

function sameShortcut(a: Template, b: Template): boolean {
  return a.shortcut.toLowerCase() === b.shortcut.toLowerCase();
}

function faultOf(
  code: TemplateFault['code'],
  field: TemplateFault['field'],
  values: Record<string, string> = {},
): TemplateFault {
  return { code, severity: 'error', offset: 0, line: 1, column: 1, length: 1, values, field, wording: 0 };
}
