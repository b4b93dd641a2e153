/** Whether the suites try everything instead of a fair part of it: EVERY_CELL=yes, some minutes more. */
export function triesEverything(): boolean {
  return process.env['EVERY_CELL'] === 'yes';
}
