/** What can go wrong at a vendor, planned by call number: `openai:image:3:429-short` breaks the third picture. */
import { KINDS, type Kind, VENDORS, type VendorName } from './vendor-names.ts';

/** Each fault, in words for the help of the program. */
export const FAULTS = {
  '429-short': 'too many requests, come back in 1 s',
  '429-long': 'too many requests, come back in 120 s',
  '429-bare': 'too many requests, and no word about when',
  credit: 'no money left on the account',
  '400': 'a request that the vendor does not like',
  '401': 'the key is refused',
  '404': 'the model is gone',
  '500': 'the server fell over',
  '503': 'the server is overloaded',
  hang: 'the request is taken and never answered',
  reset: 'the connection breaks in the middle of the answer',
  drip: 'the answer comes a few bytes at a time, for ever',
  'huge-body': 'the answer is 2 GB long',
  'redirect-metadata': 'sent on to http://169.254.169.254/, the address of cloud secrets',
  'redirect-loopback': 'sent on to another port of this machine',
  'expired-url': 'the address of the finished picture is no longer good (fal, http-image)',
  'not-json': 'an error page in HTML with status 200',
  'cut-off': 'the text stops in the middle, as at the token limit',
  'invalid-json': 'the text is no JSON',
  'wrong-schema': 'the text is JSON, but not what was asked for',
  refusal: 'the vendor will not make this',
  flagged: 'the moderator finds something',
  'wrong-size': 'the picture is far smaller than asked for',
  'corrupt-image': 'the picture is cut in the middle',
  'blank-image': 'the picture has one colour',
  'wrong-colours': 'the characters have the wrong colours',
  silence: 'the speech is silent',
  'short-speech': 'the speech stops after a second',
} as const;
export type Fault = keyof typeof FAULTS;
export const isFault = (name: string): name is Fault => Object.hasOwn(FAULTS, name);

export interface FaultRule {
  vendor?: VendorName;
  kind?: Kind;
  /** For text: `plan`, `chapter:2`. */
  task?: string;
  /** The first and the last call it breaks, counted by vendor and kind (by vendor alone where the rule names no kind). */
  from: number;
  to: number;
  fault: Fault;
}

/**
 * Reads `VENDOR:KIND:CALLS:FAULT`. CALLS is `3`, `3-5`, `3+` or `*`; VENDOR and KIND may be `*`.
 * Throws a RangeError that says what is wrong.
 */
export function parseFault(text: string): FaultRule {
  const [vendor, kind, calls, fault, ...rest] = text.split(':');
  const wrong = (what: string) =>
    new RangeError(`"${text}": ${what}. Write VENDOR:KIND:CALLS:FAULT, as in openai:image:3:429-short.`);
  if (vendor === undefined || kind === undefined || calls === undefined || fault === undefined || rest.length > 0)
    throw wrong('there must be four parts');
  if (vendor !== '*' && !(VENDORS as readonly string[]).includes(vendor))
    throw wrong(`"${vendor}" is none of ${VENDORS.join(', ')}`);
  if (kind !== '*' && !(KINDS as readonly string[]).includes(kind))
    throw wrong(`"${kind}" is none of ${KINDS.join(', ')}`);
  if (!isFault(fault)) throw wrong(`"${fault}" is none of ${Object.keys(FAULTS).join(', ')}`);
  const range = /^(?:\*|(\d+)(?:(\+)|-(\d+))?)$/.exec(calls);
  if (!range) throw wrong(`"${calls}" is no call number`);
  const first = range[1] === undefined ? 1 : Number(range[1]);
  const endless = range[1] === undefined || range[2] !== undefined;
  return {
    ...(vendor === '*' ? {} : { vendor: vendor as VendorName }),
    ...(kind === '*' ? {} : { kind: kind as Kind }),
    from: first,
    to: endless ? Number.POSITIVE_INFINITY : Number(range[3] ?? first),
    fault,
  };
}

/** The fault planned for a call; the first rule that fits. `nthOfVendor` counts over all kinds. */
export function plannedFault(
  rules: readonly FaultRule[],
  call: { vendor: VendorName; kind: Kind; task?: string; nth: number; nthOfVendor: number },
): Fault | undefined {
  return rules.find((rule) => {
    const nth = rule.kind === undefined ? call.nthOfVendor : call.nth;
    return (
      (rule.vendor ?? call.vendor) === call.vendor &&
      (rule.kind ?? call.kind) === call.kind &&
      (rule.task ?? call.task) === call.task &&
      nth >= rule.from &&
      nth <= rule.to
    );
  })?.fault;
}
