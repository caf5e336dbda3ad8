import { Disclosure } from '../ui/disclosure';
import { useTemplateWords } from './template-words';

/** What can stand in a text, by example. */
const EXAMPLES = [
  ['{{first_name ?? "friend"}}', 'first_name'],
  ['{{community}} {{weekday}}', 'other'],
  ['{{if first_name}}, {{first_name}}{{end}}', 'if'],
  ['{{if network == "vk"}}…{{elseif daytime == "evening"}}…{{else}}…{{end}}', 'network'],
  ['{{pick}}Hi{{or}}Hello{{end}}', 'pick'],
  ['{{ask:text "Order number" ?? "…"}}', 'ask'],
  ['{{link | utm:"autumn"}}', 'utm'],
  ['{{comment | truncate:80}}', 'date'],
  ['{{cursor}}', 'cursor'],
  ['\\{{', 'escape'],
] as const;

export function LanguageHelp() {
  const say = useTemplateWords();
  return (
    <Disclosure title={say('help.title')}>
      <dl className="grid gap-x-4 gap-y-1 min-[700px]:grid-cols-[auto_1fr]">
        {EXAMPLES.map(([example, word]) => (
          <div key={word} className="contents">
            <dt className="font-[ui-monospace,monospace] text-label break-words">{example}</dt>
            <dd className="text-label text-ink-soft">{say(`help.${word}`)}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
