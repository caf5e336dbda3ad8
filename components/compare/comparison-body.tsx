import type { Side } from '../../lib/compare/side';
import { Part } from '../workspace/view-frame';
import { BehindFigures } from './behind-figures';
import { BesideOthers } from './beside-others';
import { CategoryChart, WorksCharts } from './breakdown-charts';
import type { ChartSetting } from './chart-setting';
import { useCompareWords } from './compare-words';
import { FigureTable } from './figure-table';
import { GrowthCharts } from './growth-charts';
import { HourCharts } from './hour-charts';
import { MethodNotes } from './method-notes';
import { PostCharts } from './post-charts';
import { TermTables } from './term-tables';

/** Everything that is said about the chosen communities, from the figures down to where they come from. */
export function ComparisonBody(props: {
  sides: readonly Side[];
  setting: ChartSetting;
  networkName: (id: string) => string;
  now: string;
  /** On paper the formulas stand once more as a list. */
  formulas: boolean;
}) {
  const { sides, setting, networkName, now } = props;
  const { say } = useCompareWords();
  const charted = { sides, setting };
  return (
    <>
      <Part title={say('compare.section.methods')}>
        <MethodNotes sides={sides} />
      </Part>
      <Part title={say('compare.section.figures')}>
        <FigureTable sides={sides} networkName={networkName} />
      </Part>
      <Part title={say('compare.section.posts')}>
        <PostCharts {...charted} />
      </Part>
      <Part title={say('compare.section.growth')}>
        <GrowthCharts {...charted} now={now} />
      </Part>
      <Part title={say('compare.section.works')}>
        <WorksCharts {...charted} />
      </Part>
      <Part title={say('compare.section.hours')}>
        <HourCharts {...charted} />
      </Part>
      <Part title={say('compare.section.categories')}>
        <CategoryChart {...charted} />
      </Part>
      <Part title={say('compare.section.terms')}>
        <TermTables sides={sides} />
      </Part>
      <Part title={say('compare.section.standing')}>
        <BesideOthers sides={sides} networkName={networkName} />
      </Part>
      <Part title={say('compare.section.behind')}>
        <BehindFigures sides={sides} formulas={props.formulas} />
      </Part>
    </>
  );
}
