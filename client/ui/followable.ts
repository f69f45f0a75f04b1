/** The address, where following it can do no harm; undefined for anything else, which is then drawn without a link. */
export const followable = (address: string | undefined): string | undefined =>
  address !== undefined && /^(https?|mailto):/i.test(address) ? address : undefined;
