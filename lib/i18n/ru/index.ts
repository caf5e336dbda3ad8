import { explanation } from './explanation';
import { frame } from './frame';
import { panel } from './panel';
import { reasons } from './reasons';

/** Russian words of the interface: «вы» in lower case, no «ты», no bureaucratic nouns. */
export const ru = { ...panel, ...reasons, ...explanation, ...frame };
