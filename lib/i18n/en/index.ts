import { explanation } from './explanation';
import { frame } from './frame';
import { panel } from './panel';
import { reasons } from './reasons';

/** English words of the interface. Keys name the place and the thing. */
export const en = { ...panel, ...reasons, ...explanation, ...frame };
