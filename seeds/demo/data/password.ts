/** Password of every account of the demonstration; it opens nothing elsewhere. */
export const DEMO_PASSWORD = 'sept planches et trois brins';
