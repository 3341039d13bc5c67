/** What a call costs, from its price and what it used. Money is in millionths of a US dollar, whole, rounded up. */
import type { Usage } from '../../making/ports.ts';
import type { Demand } from '../endpoint.ts';

/** Prices in millionths of a US dollar. A vendor's way of charging is whatever is set; nothing set is free. */
export interface Price {
  /** For a million tokens. */
  inputMicros?: number;
  outputMicros?: number;
  /** For a picture; by size, the first whose side (pixels) is at least as long, and the last for larger ones. */
  pictureMicros?: number | readonly { side: number; micros: number }[];
  /** For a thousand characters of text that is spoken. */
  thousandCharactersMicros?: number;
  /** Nobody could tell us; the figure is meant to be too high. */
  estimated: boolean;
  /** No table knows the model at all. */
  unknown?: boolean;
}

/** What was used, in whole millionths. `unknownMicros` is the cost when the vendor told nothing of what is charged. */
export function answerMicros(
  price: Price,
  usage: Usage,
  { size, unknownMicros }: { size?: number; unknownMicros: number },
): number {
  const [inputTokens, outputTokens] = [told(usage.inputTokens), told(usage.outputTokens)];
  const [pictures, characters] = [told(usage.pictures), told(usage.characters)];
  const tokens = tokenCost(price.inputMicros, inputTokens) + tokenCost(price.outputMicros, outputTokens);
  // Tokens that the vendor counted are what it charges for; the picture's or the text's own price is for when it does not count.
  if (price.outputMicros !== undefined && outputTokens !== undefined) return whole(tokens);
  const parts = [
    price.inputMicros !== undefined && inputTokens !== undefined ? tokens : undefined,
    price.pictureMicros !== undefined && pictures !== undefined ? pictures * pictureCost(price, size) : undefined,
    characterCost(price, characters),
  ].filter((part) => part !== undefined);
  if (parts.length === 0) return isFree(price) ? 0 : whole(unknownMicros);
  return whole(parts.reduce((sum, part) => sum + part, 0));
}

/** The most a call may cost: every way of charging is reckoned, and the dearest taken; a token counts as the dearer kind. */
export function demandMicros(price: Price, { tokens, pictures, characters, side }: Demand, size?: number): number {
  const dearest = Math.max(price.inputMicros ?? 0, price.outputMicros ?? 0);
  // A vendor that charges for what it draws by the token has said in the demand how many those are.
  const picturesInTokens = price.outputMicros !== undefined && tokens > 0;
  return whole(
    Math.max(
      tokenCost(dearest, tokens),
      picturesInTokens ? 0 : pictures * pictureCost(price, side ?? size) + tokenCost(price.inputMicros, tokens),
      characterCost(price, characters) ?? 0,
    ),
  );
}

/** A vendor that counts nonsense has told nothing; the answer it came with is paid for all the same. */
const told = (count: number | undefined): number | undefined =>
  count !== undefined && Number.isFinite(count) && count >= 0 ? count : undefined;

const tokenCost = (micros: number | undefined, tokens: number | undefined): number =>
  ((micros ?? 0) * (tokens ?? 0)) / 1e6;

const characterCost = ({ thousandCharactersMicros }: Price, characters: number | undefined): number | undefined =>
  thousandCharactersMicros !== undefined && characters !== undefined
    ? (thousandCharactersMicros * characters) / 1000
    : undefined;

function pictureCost({ pictureMicros }: Price, size: number | undefined): number {
  if (pictureMicros === undefined || typeof pictureMicros === 'number') return pictureMicros ?? 0;
  const fitting = size === undefined ? undefined : pictureMicros.find(({ side }) => size <= side);
  return (fitting ?? pictureMicros.at(-1))?.micros ?? 0;
}

function isFree({ inputMicros, outputMicros, pictureMicros, thousandCharactersMicros }: Price): boolean {
  return [inputMicros, outputMicros, pictureMicros, thousandCharactersMicros].every((part) => !part);
}

/** Rounded up, but for what is only an error of floating point. What cannot be reckoned is a mistake of ours, never a price. */
function whole(micros: number): number {
  if (!Number.isFinite(micros) || micros < 0) throw new RangeError('A cost must be a number from 0 on.');
  return Math.ceil(micros - 1e-6) || 0;
}
