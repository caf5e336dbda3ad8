import type { TemplateFault } from '../../lib/model';
import type { SayTemplates } from './template-words';

/** What is wrong, in a sentence, with the suggestion when there is one. */
export function faultText({ code, values }: Pick<TemplateFault, 'code' | 'values'>, say: SayTemplates): string {
  const sentence = say(`problem.${code}`, values);
  return values.suggestion ? `${sentence} ${say('problem.suggestion', values)}` : sentence;
}
