/** Records kept in memory per kind; the oldest go first. Far above what a person scrolls through. */
const MAX_RECORDS = 20_000;

/** Records of one kind, joined by key. What it hands out never changes; adding afterwards works on a copy. */
export class Shelf<T extends { id: string }> {
  private working = new Map<string, T>();
  private handedOut = false;

  constructor(
    private readonly merge: (earlier: T, later: T) => T,
    private readonly keyOf: (record: T) => string = ({ id }) => id,
  ) {}

  get records(): ReadonlyMap<string, T> {
    this.handedOut = true;
    return this.working;
  }

  add(records: readonly T[]): void {
    if (records.length === 0) return;
    if (this.handedOut) this.working = new Map(this.working);
    this.handedOut = false;
    for (const record of records) {
      const key = this.keyOf(record);
      const earlier = this.working.get(key);
      this.working.set(key, earlier === undefined ? record : this.merge(earlier, record));
    }
    for (const key of this.working.keys()) {
      if (this.working.size <= MAX_RECORDS) break;
      this.working.delete(key);
    }
  }
}
