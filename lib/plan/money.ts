/** What a campaign cost and brought, as the user types it; everything may be missing. */
export interface Campaign {
  cost?: number;
  impressions?: number;
  /** People reached. */
  reached?: number;
  clicks?: number;
  interactions?: number;
  actions?: number;
  newFollowers?: number;
  /** Gain attributable to the campaign; whether it is revenue or margin is the user's word. */
  gain?: number;
  transactions?: number;
}

/** A figure, or undefined where something is missing or would be divided by nothing: "n/a", never zero or endless. */
type Figure = number | undefined;

export interface MoneyFigures {
  /** Money per 1,000 impressions. */
  cpm: Figure;
  /** Money per person reached. */
  perContact: Figure;
  cpc: Figure;
  /** Money per interaction. */
  cpe: Figure;
  /** Money per new follower. */
  cpf: Figure;
  /** Money per target action. */
  cpa: Figure;
  /** Fractions. */
  ctr: Figure;
  cr: Figure;
  roi: Figure;
  /** Money per transaction. */
  averageBill: Figure;
}

/** Formulas of the metrics reference, section 8 (the field's standard ones). Fractions, not percent. */
export function moneyFigures(campaign: Campaign): MoneyFigures {
  const { cost, impressions, reached, clicks, interactions, actions, newFollowers, gain, transactions } = campaign;
  return {
    cpm: times(over(cost, impressions), 1000),
    perContact: over(cost, reached),
    cpc: over(cost, clicks),
    cpe: over(cost, interactions),
    cpf: over(cost, newFollowers),
    cpa: over(cost, actions),
    ctr: over(clicks, impressions),
    cr: over(actions, clicks),
    roi: gain === undefined || cost === undefined ? undefined : over(gain - cost, cost),
    averageBill: over(gain, transactions),
  };
}

/**
 * Money per interaction that a placement in a community is likely to cost: its price over the median interactions of
 * the community's posts (metrics reference, section 8).
 */
export function expectedCostPerInteraction(price: number | undefined, medianInteractions: number | undefined): Figure {
  return over(price, medianInteractions);
}

function over(amount: number | undefined, by: number | undefined): Figure {
  if (amount === undefined || by === undefined || !Number.isFinite(amount) || !Number.isFinite(by) || by <= 0)
    return undefined;
  const result = amount / by;
  return Number.isFinite(result) ? result : undefined;
}

function times(figure: Figure, by: number): Figure {
  return figure === undefined || !Number.isFinite(figure * by) ? undefined : figure * by;
}
