/** A list that is wrong throughout is told by its first places: nobody reads thousands. */
const MAX_TOLD = 30;

/** The first of many things to say, the last of them with how many are left untold. */
export function limited<Told extends { readonly message: string }>(list: readonly Told[]): Told[] {
  const last = list[MAX_TOLD - 1];
  if (!last || list.length === MAX_TOLD) return [...list];
  const untold = list.length - MAX_TOLD;
  return [...list.slice(0, MAX_TOLD - 1), { ...last, message: `${last.message}; còn ${untold} chỗ khác` }];
}
