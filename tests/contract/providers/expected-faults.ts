/** What each fault at a vendor must become: the code decides whether it may be tried again, and whether somebody else is asked. */
import type { Capability } from '../../../src/making/ledger-ports.ts';
import type { ProviderErrorCode } from '../../../src/providers/provider-errors.ts';
import type { Fault } from '../../fakes/providers/faults.ts';

export interface ExpectedFault {
  fault: Fault;
  code: ProviderErrorCode;
  /** All when left out. */
  capabilities?: readonly Capability[];
  vendors?: readonly string[];
  retryAfterSeconds?: number | 'none';
  /** Broken at the address of the finished picture, not at the call that made it. */
  at?: 'download';
  /** The vendor was paid, and the error says how much. */
  paid?: boolean;
  /** It says what a repair must mend. */
  repair?: boolean;
}
const words = ['text', 'critic'] as const;
/** Those that give an address instead of a picture. */
const fetched = { capabilities: ['image'], vendors: ['fal'] } as const;

export const EXPECTED: readonly ExpectedFault[] = [
  { fault: '429-short', code: 'PROVIDER_RATE_LIMITED', retryAfterSeconds: 1 },
  { fault: '429-long', code: 'PROVIDER_RATE_LIMITED', retryAfterSeconds: 120 },
  { fault: '429-bare', code: 'PROVIDER_RATE_LIMITED', retryAfterSeconds: 'none' },
  { fault: 'credit', code: 'PROVIDER_CREDIT_EXHAUSTED' },
  { fault: '400', code: 'PROVIDER_REQUEST_REFUSED' },
  { fault: '401', code: 'PROVIDER_KEY_REFUSED' },
  { fault: '404', code: 'PROVIDER_MODEL_GONE' },
  { fault: '500', code: 'PROVIDER_UNAVAILABLE' },
  { fault: '503', code: 'PROVIDER_UNAVAILABLE' },
  { fault: 'reset', code: 'PROVIDER_UNAVAILABLE' },
  { fault: 'huge-body', code: 'DOWNLOAD_REFUSED' },
  { fault: 'redirect-metadata', code: 'DOWNLOAD_REFUSED' },
  { fault: 'redirect-loopback', code: 'DOWNLOAD_REFUSED' },
  { fault: 'cut-off', code: 'ANSWER_CUT_OFF', capabilities: words, paid: true, repair: true },
  { fault: 'invalid-json', code: 'ANSWER_INVALID', capabilities: words, paid: true, repair: true },
  { fault: 'wrong-schema', code: 'ANSWER_INVALID', capabilities: words, paid: true, repair: true },
  { fault: 'refusal', code: 'CONTENT_REJECTED', capabilities: [...words, 'image', 'speech'] },
  { fault: 'flagged', code: 'CONTENT_REJECTED', capabilities: ['image'], vendors: ['fal', 'stability'] },
  { fault: 'wrong-size', code: 'PICTURE_INVALID', capabilities: ['image'], paid: true },
  { fault: 'corrupt-image', code: 'PICTURE_INVALID', capabilities: ['image'], paid: true },
  { fault: 'blank-image', code: 'PICTURE_INVALID', capabilities: ['image'], paid: true },
  { fault: 'expired-url', code: 'PICTURE_INVALID', capabilities: ['image'], vendors: ['fal', 'http-image'] },
  { fault: 'expired-url', code: 'PICTURE_INVALID', ...fetched, at: 'download' },
  { fault: 'redirect-metadata', code: 'DOWNLOAD_REFUSED', ...fetched, at: 'download' },
  { fault: 'redirect-loopback', code: 'DOWNLOAD_REFUSED', ...fetched, at: 'download' },
  { fault: 'huge-body', code: 'DOWNLOAD_REFUSED', ...fetched, at: 'download' },
  { fault: 'not-json', code: 'PICTURE_INVALID', ...fetched, at: 'download' },
  { fault: 'reset', code: 'PROVIDER_UNAVAILABLE', ...fetched, at: 'download' },
  { fault: 'silence', code: 'SPEECH_INVALID', capabilities: ['speech'], paid: true },
  { fault: 'short-speech', code: 'SPEECH_INVALID', capabilities: ['speech'], paid: true },
];

/** Which of them a vendor's capability can meet. */
export const expectedFor = (vendor: string, capability: Capability): ExpectedFault[] =>
  EXPECTED.filter(
    ({ capabilities, vendors }) => (capabilities?.includes(capability) ?? true) && (vendors?.includes(vendor) ?? true),
  );
