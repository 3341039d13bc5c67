/** The variables that point the product at stand-ins. */
import type { StandIn, StandInOptions } from './stand-in-types.ts';
import type { VendorName } from './vendor-names.ts';

/** What the OpenAI-compatible server calls its models. */
export const COMPATIBLE_MODELS = ['llama4:8b', 'llava:13b', 'sdxl-local', 'kokoro'] as const;

export function environmentFor(
  served: Partial<Record<VendorName, StandIn>>,
  { compatible }: StandInOptions,
): Record<string, string> {
  const env: Record<string, string> = {};
  const put = (vendor: VendorName, prefix: string, path: string) => {
    const standIn = served[vendor];
    if (!standIn) return;
    env[`${prefix}_API_KEY`] = standIn.key;
    env[`${prefix}_BASE_URL`] = standIn.url + path;
  };
  put('openai', 'OPENAI', '/v1');
  put('google', 'GOOGLE', '/v1beta');
  put('fal', 'FAL', '');
  put('stability', 'STABILITY', '');
  put('elevenlabs', 'ELEVENLABS', '');
  if (served['http-image']) {
    env.HTTP_IMAGE_URL = `${served['http-image'].url}/draw`;
    env.HTTP_IMAGE_KEY = served['http-image'].key;
  }
  if (served.compatible) {
    env.COMPATIBLE_BASE_URL = `${served.compatible.url}/v1`;
    [env.COMPATIBLE_TEXT_MODEL, env.COMPATIBLE_VISION_MODEL, env.COMPATIBLE_IMAGE_MODEL, env.COMPATIBLE_SPEECH_MODEL] =
      COMPATIBLE_MODELS;
    if (compatible?.needsKey) env.COMPATIBLE_API_KEY = served.compatible.key;
  }
  return env;
}
