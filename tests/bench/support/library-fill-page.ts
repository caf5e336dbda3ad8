/** Runs in a page of the real extension: fills its library, as if the user had saved so much. */
import { LorgnetteDatabase } from '../../../lib/library/database';
import { fillLibrary } from './fill-library';

Object.assign(globalThis, { fill: (until: number) => fillLibrary(new LorgnetteDatabase(), 0, until) });
