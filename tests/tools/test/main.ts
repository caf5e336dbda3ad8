/**
 * `npm test`: everything. `npm run check` (`--quick`): what needs no browser.
 * `npm test -- --only unit,lint` runs single steps.
 */
import { parseArgs } from 'node:util';
import { complain, duration, say } from '../terminal';
import { STEPS, type Step } from './steps';
import { add, NOTHING, type Tally, tallyLine } from './tally';

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true }, quick: { type: 'boolean' } } });
const chosen = choose();
let total: Tally = NOTHING;
const lines: string[] = [];

for (const [index, step] of chosen.entries()) {
  say(`\n━━ ${index + 1}/${chosen.length} ${step.title}`);
  const start = performance.now();
  const tally = await runSafely(step);
  total = add(total, tally);
  const line = `${tally.failed ? '✗' : '✓'} ${step.name.padEnd(14)} ${tallyLine(tally)} (${duration(performance.now() - start)})`;
  lines.push(line);
  say(line);
}

say(`\n━━ summary\n${lines.join('\n')}\n`);
say(tallyLine(total));
process.exitCode = total.failed ? 1 : 0;

async function runSafely(step: Step): Promise<Tally> {
  try {
    return await step.run();
  } catch (error) {
    complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return { ...NOTHING, failed: 1 };
  }
}

function choose(): readonly Step[] {
  const names = values.only?.flatMap((list) => list.split(','));
  if (!names) return values.quick ? STEPS.filter((step) => step.quick) : STEPS;
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length) {
    complain(`No step is called ${unknown.join(', ')}. There are: ${STEPS.map((step) => step.name).join(', ')}.`);
    process.exit(2);
  }
  return STEPS.filter((step) => names.includes(step.name));
}
