import type { FittedModel } from './models';

/** Fine enough that the shipped scorer equals the fit to 1e-6 on every row. */
const DIGITS = 9;

/** Source text of `lib/audience/coefficients.ts`. */
export function tableFile(models: { account: FittedModel; vkProfile: FittedModel; comment: FittedModel }): string {
  return [
    '// Written by `npm run fit:audience` from labelled tables; never edit by hand. Sources and licences: NOTES.md.',
    "import type { AccountFeature } from './account-model';",
    "import type { CommentFeature } from './comment-features';",
    "import type { LinearModel } from './linear-model';",
    "import type { VkProfileFeature } from './vk-profile';",
    '',
    '/** A fitted model with the probability from which on it speaks. */',
    'type WithCutoff<F extends string> = LinearModel<F> & { readonly cutoff: number };',
    '',
    constant('ACCOUNT_MODEL', 'AccountFeature', models.account),
    constant('VK_PROFILE_MODEL', 'VkProfileFeature', models.vkProfile),
    constant('COMMENT_MODEL', 'CommentFeature', models.comment),
  ].join('\n');
}

function constant(name: string, feature: string, model: FittedModel): string {
  return [
    `export const ${name}: WithCutoff<${feature}> = {`,
    `  cutoff: ${rounded(model.cutoff)},`,
    `  intercept: ${rounded(model.intercept)},`,
    `  weights: {\n${lines(model.weights)}\n  },`,
    `  neutral: {\n${lines(model.neutral)}\n  },`,
    '};\n',
  ].join('\n');
}

function lines(values: Readonly<Record<string, number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `    ${name}: ${rounded(value)},`)
    .join('\n');
}

function rounded(value: number): string {
  return String(Number(value.toFixed(DIGITS)));
}
