import { MethodPage } from '../../../components/method/method-page';
import { useWords } from '../../../components/words';
import type { ViewProps } from '../../../components/workspace/workspace-app';

/** How signs about audiences are counted; the same text as on its own page. */
export default function MethodView({ dark }: ViewProps) {
  const { locale } = useWords();
  return <MethodPage locale={locale} dark={dark} />;
}
