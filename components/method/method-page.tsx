import { useMemo } from 'react';
import { figuresFor } from '../../lib/i18n/figures';
import { methodWords } from '../../lib/i18n/method';
import type { Locale } from '../../lib/i18n/translate';
import { Icon } from '../ui/icon';
import { CutoffTable, ErrorTable, LimitTable, WeightTable } from './method-tables';

/** What is scored, with which weights and limits, from which data, and how often it errs. Figures are the code's own. */
export function MethodPage({ locale, dark }: { locale: Locale; dark: boolean }) {
  const words = methodWords[locale];
  const figures = useMemo(() => figuresFor(locale), [locale]);
  return (
    <main
      className="lorgnette min-h-screen bg-paper text-body"
      data-theme={dark ? 'dark' : 'light'}
      lang={locale}
      data-testid="method"
    >
      <div className="mx-auto flex max-w-[760px] flex-col gap-4 p-6">
        <h1 className="flex items-center gap-2 text-figure font-semibold text-accent">
          <Icon name="mark" size={28} />
          {words.title}
        </h1>
        {words.intro.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <Section title={words.verdicts}>
          <ul className="flex flex-col gap-1">
            {words.verdictLines.map((text) => (
              <li key={text}>– {text}</li>
            ))}
          </ul>
        </Section>
        <Section title={words.limits}>
          <LimitTable words={words} figures={figures} />
        </Section>
        <Section title={words.accounts}>
          <p>{words.accountsText}</p>
          <WeightTable words={words} figures={figures} model="account" />
        </Section>
        <Section title={words.profiles}>
          <p>{words.profilesText}</p>
          <WeightTable words={words} figures={figures} model="profile" />
        </Section>
        <Section title={words.comments}>
          <p>{words.commentsText}</p>
          <WeightTable words={words} figures={figures} model="comment" />
        </Section>
        <Section title={words.errors}>
          <p>{words.errorsText}</p>
          <CutoffTable words={words} figures={figures} />
          <ErrorTable words={words} figures={figures} />
        </Section>
        <Section title={words.blind}>
          <ul className="flex flex-col gap-1">
            {words.blindLines.map((text) => (
              <li key={text}>– {text}</li>
            ))}
          </ul>
        </Section>
        <Section title={words.sources}>
          <ul className="flex flex-col gap-1">
            {words.sourceLines.map((text) => (
              <li key={text}>– {text}</li>
            ))}
          </ul>
        </Section>
        <Section title={words.privacy}>
          <p>{words.privacyText}</p>
        </Section>
      </div>
    </main>
  );
}

function Section({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="flex flex-col gap-2">
      <h2 className="text-emphasis font-semibold">{title}</h2>
      {children}
    </section>
  );
}
