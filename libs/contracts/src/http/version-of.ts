/** The version named by an If-Match header (`"12"` or `W/"12"`); null when there is none or when it is `*`. */
export function versionOf(ifMatch: string | undefined): number | null {
  const found = /^(?:W\/)?"(\d+)"$/.exec(ifMatch?.trim() ?? '');
  return found ? Number(found[1]) : null;
}
