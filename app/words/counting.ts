/** Counts and durations in words, honest about how exact they are. */

export const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** A duration in seconds as people say it: never more exact than an estimate is. */
export function aboutSeconds(seconds: number): string {
  if (seconds < 10) return 'less than 10 seconds';
  if (seconds < 55) return `about ${Math.round(seconds / 10) * 10} seconds`;
  const minutes = Math.max(1, Math.round(seconds / 60));
  return `about ${count(minutes, 'minute', 'minutes')}`;
}

/** A time to wait in words, coarser the longer it is, so that it is true for as long as it stands. */
export function timeToWait(seconds: number): string {
  if (seconds < 8) return 'a few seconds';
  if (seconds < 55) return `about ${Math.max(10, Math.round(seconds / 5) * 5)} seconds`;
  if (seconds < 90) return 'about a minute';
  return `about ${Math.round(seconds / 60)} minutes`;
}

/** Minutes and seconds of something measured: 0:07, 12:30. */
export function clockTime(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

export function fileSize(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  return `${(bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0)} MB`;
}

/** "Bo, Ivy and Sol". */
export const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

export const capitalized = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** Millionths of a dollar. Cents matter to whoever pays for many books; less than a cent is said so. */
export const dollars = (micros: number): string =>
  micros < 10_000 ? 'less than 1 cent' : `$${(micros / 1e6).toFixed(2)}`;
