/**
 * The browser's databases, except that one made by a newer build is never opened: the request fails with
 * `VersionError`. Dexie alone would open it all the same and add what it misses to it (Dexie 4.4.7).
 *
 * @param newest version this build knows, as Dexie counts; the browser's own number is ten times as large
 */
export function refusingNewer(factory: IDBFactory, newest: number): IDBFactory {
  return {
    open: (name, version) => factory.open(name, version ?? newest * 10),
    deleteDatabase: (name) => factory.deleteDatabase(name),
    cmp: (first, second) => factory.cmp(first, second),
    databases: () => factory.databases(),
  };
}
