/** What popup and workspace may ask about the content plan. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the plan feature.
export interface PlanProtocol {}
