/** Chains as the ports of the making. */
import type {
  Answer,
  ImageModel,
  Moderator,
  PictureCritic,
  SpeechModel,
  TextModel,
  TextRequest,
} from '../../making/ports.ts';
import type {
  CriticEndpoint,
  ImageEndpoint,
  ModerationEndpoint,
  ProviderAnswer,
  SpeechEndpoint,
  TextEndpoint,
  VendorTextRequest,
} from '../endpoint.ts';

export const asTextModel = (chain: TextEndpoint): TextModel => ({
  // The endpoint has parsed its answer with the request's own schema: here, and only here, that is said to the types.
  generate: async <T>(request: TextRequest<T>, call: Parameters<TextEndpoint['call']>[1]) =>
    plain((await chain.call(request as unknown as VendorTextRequest, call)) as ProviderAnswer<T>),
});
export const asImageModel = (chain: ImageEndpoint): ImageModel => ({
  draw: async (request, call) => plain(await chain.call(request, call)),
});
export const asSpeechModel = (chain: SpeechEndpoint): SpeechModel => ({
  speak: async (request, call) => plain(await chain.call(request, call)),
});
export const asModerator = (chain: ModerationEndpoint): Moderator => ({
  judge: async (subject, call) => plain(await chain.call(subject, call)),
});
export const asCritic = (chain: CriticEndpoint): PictureCritic => ({
  score: async (request, call) => plain(await chain.call(request, call)),
});

/** What the vendor said of its limits is nobody's business beyond the policies. */
const plain = <T>({ value, usage }: ProviderAnswer<T>): Answer<T> => ({ value, usage });
