/**
 * A vendor's endpoint that never hears what the children of a book are called. Names go out as others that behave like them in the
 * book's language, and come back in the form in which the others came. Directly around the vendor, so that whatever is recorded,
 * limited or tried again outside of it is about the real book.
 *
 * Speech is the exception: a voice that reads a book aloud has to be told what it says.
 */
import type { Capability } from '../../making/ledger-ports.ts';
import type { CritiqueRequest, ModerationSubject, PictureRequest } from '../../making/ports.ts';
import type { Endpoint, EndpointFor, Traffic } from '../endpoint.ts';
import { wrapEndpoint } from '../policy/wrap-endpoint.ts';
import { ProviderError } from '../provider-errors.ts';
import { hideText } from './hide-text.ts';
import { openDisguise } from './open-disguise.ts';
import { mapTexts } from './swap-names.ts';

/** A request as the vendor gets it, and how its answer is read. */
interface Hidden<In, Out> {
  input: In;
  restore(value: Out): { value: Out } | { repair: string };
}
type Hide<C extends Capability> = (input: Traffic[C]['in']) => Hidden<Traffic[C]['in'], Traffic[C]['out']>;

/** The same endpoint, for names that stay here. Throws what the endpoint throws, and ANSWER_INVALID where a name cannot be put back. */
export function hideNames<C extends Capability>(endpoint: EndpointFor<C>): EndpointFor<C> {
  const hide = HIDERS[endpoint.capability] as Hide<C> | undefined;
  if (hide === undefined) return endpoint;
  const inner = endpoint as Endpoint<Traffic[C]['in'], Traffic[C]['out']>;
  const wrapped = wrapEndpoint(
    inner,
    async (request, context) => {
      const { input, restore } = hide(request);
      const { provider, model } = inner;
      const answer = await inner.call(input, context);
      const restored = restore(answer.value);
      if ('value' in restored) return { ...answer, value: restored.value };
      throw new ProviderError('ANSWER_INVALID', 'the names in the answer cannot be put back', {
        provider,
        model,
        usage: answer.usage,
        ...(answer.rate && { rate: answer.rate }),
        repair: restored.repair,
      });
    },
    (input) => inner.estimate(hide(input).input),
  );
  return wrapped as EndpointFor<C>;
}

const HIDERS: { [C in Capability]?: Hide<C> } = {
  text(request) {
    const { request: input, restore } = hideText(request);
    return { input, restore };
  },
  image(request) {
    return { input: hidePicture(request), restore: (value) => ({ value }) };
  },
  critic({ scene, cast, ...rest }: CritiqueRequest) {
    const disguise = openDisguise(cast, undefined, { scene, cast });
    const restore = disguise.restorer();
    return {
      input: { ...rest, ...mapTexts({ scene, cast }, disguise.hide) },
      restore: (value) => ({ value: { ...value, faults: value.faults.map(restore) } }),
    };
  },
  moderation(subject: ModerationSubject) {
    if (subject.kind === 'picture') return { input: subject, restore: (value) => ({ value }) };
    const { names = [], texts, language } = subject;
    const disguise = openDisguise(
      names.map((name) => ({ name })),
      language,
      { texts, names },
    );
    const restore = disguise.restorer();
    const input = {
      kind: 'words' as const,
      language,
      texts: texts.map(disguise.hide),
      ...(names.length > 0 && { names: names.map(disguise.hide) }),
    };
    return { input, restore: (value) => ({ value: { ...value, found: value.found.map(restore) } }) };
  },
};

function hidePicture({ subject, cast, rejected, ...rest }: PictureRequest): PictureRequest {
  const people = subject.kind === 'sheet' ? [...cast, subject.character] : cast;
  const words = { subject, cast, rejected };
  const { hide } = openDisguise(people, undefined, words);
  return { ...rest, ...mapTexts(words, hide) };
}
