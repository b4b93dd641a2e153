const MACHINES =
  /bot|crawl|spider|slurp|preview|facebookexternalhit|embed|monitor|uptime|scan|fetch|curl|wget|libwww|python|java\/|go-http|okhttp|axios|headless|lighthouse/i;

/** Whether a machine asks for a page, by what it says of itself; nothing said, nobody counted. */
export function isMachine(userAgent: string | undefined): boolean {
  return !userAgent || MACHINES.test(userAgent);
}
