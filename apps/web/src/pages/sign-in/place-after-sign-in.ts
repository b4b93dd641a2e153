/** Where to go once signed in: the page that was asked for when it is one of ours, else « Aujourd’hui ». */
export function placeAfterSignIn(asked: string | null): string {
  // '//other.site' and '/\other.site' would leave: only a path of this site is followed.
  return asked && /^\/(?![/\\])/.test(asked) ? asked : '/';
}
