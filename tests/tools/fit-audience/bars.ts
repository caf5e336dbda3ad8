export function barTable(): { id: string; what: string; reached: number; bar: string }[] {
  return [];
}
