/**
 * The record without the members that are undefined. A copy, because an object from which members are deleted is slow
 * for everybody who reads it afterwards.
 */
export function toldMembers<T extends object>(record: T): T {
  const told = {} as T;
  for (const name in record) {
    const value = record[name];
    if (value !== undefined) told[name] = value;
  }
  return told;
}
