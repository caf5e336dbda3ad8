/** True only in the build for browser tests, set in wxt.config.ts: shadow roots are open, nothing else differs. */
declare const __OPEN_SHADOW_ROOTS__: boolean;
